package io.github.jhtop.cli;

import io.github.jhtop.compare.Threshold;
import io.github.jhtop.config.Durations;
import io.github.jhtop.launch.CpuList;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.metric.Until;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
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
                .collect(Collectors.toMap(Converters::nameOf, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return word -> {
            E choice = byName.get(word.toLowerCase(Locale.ROOT));
            if (choice == null) {
                throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", byName.keySet()));
            }
            return choice;
        };
    }

    /** What people write for a choice. */
    static String nameOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Time between refreshes. */
    static final class Delay implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String word) {
            return read(Durations::parseDelay, word);
        }
    }

    /** A limit of time. */
    static final class Span implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String word) {
            return read(Durations::parseLimit, word);
        }
    }

    /** How long ago. */
    static final class Age implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String word) {
            return read(Durations::parseAge, word);
        }
    }

    /** Time between the samples of a recording: from 10 ms, below which sampling is all that a core does. */
    static final class SamplePeriod implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String word) {
            Duration period = read(Durations::parse, word);
            if (period.compareTo(Duration.ofMillis(10)) < 0 || period.compareTo(Duration.ofHours(1)) > 0) {
                throw new TypeConversionException("'" + word + "' is out of range; use 10ms to 1h, such as 100ms");
            }
            return period;
        }
    }

    /** Numbers of CPUs as taskset takes them: {@code 0,2-3}; {@code none} for any. */
    static final class Cpus implements ITypeConverter<SortedSet<Integer>> {
        @Override
        public SortedSet<Integer> convert(String word) {
            return read(CpuList::parse, word);
        }
    }

    /** What a function reads, its complaint being that of the option. */
    private static <T> T read(Function<String, T> reader, String word) {
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** Terms that processes are chosen by. */
    static final class Filter implements ITypeConverter<ProcessFilter> {
        @Override
        public ProcessFilter convert(String word) {
            return read(ProcessFilter::of, word);
        }
    }

    /** What is waited for. */
    static final class Condition implements ITypeConverter<Until> {
        @Override
        public Until convert(String word) {
            return read(Until::of, word);
        }
    }

    /** Values of a parameter. */
    static final class Values implements ITypeConverter<Sweep> {
        @Override
        public Sweep convert(String word) {
            return read(Sweep::parse, word);
        }
    }

    /** What ends a comparison with another status. */
    static final class Beyond implements ITypeConverter<Threshold> {
        @Override
        public Threshold convert(String word) {
            return read(Threshold::parse, word);
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
