package io.github.jhtop.cli;

import io.github.jhtop.config.Durations;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line become values, or one line that says what would have. */
final class Converters {

    private Converters() {}

    /** One of these, written in lower case by people, in any case by the generous. */
    static <E extends Enum<E>> ITypeConverter<E> oneOf(Collection<E> choices) {
        Map<String, E> byName = choices.stream()
                .collect(Collectors.toMap(
                        choice -> choice.name().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
        return word -> {
            E choice = byName.get(word.toLowerCase(Locale.ROOT));
            if (choice == null) {
                throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", byName.keySet()));
            }
            return choice;
        };
    }

    /** Time between refreshes. */
    static final class Delay implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String word) {
            try {
                return Durations.parseDelay(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** A whole number from 1. */
    static final class Positive implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            if (!word.matches("0*[1-9]\\d{0,8}")) {
                throw new TypeConversionException("'" + word + "' is no whole number from 1 to 999999999");
            }
            return Integer.valueOf(word);
        }
    }
}
