package io.github.jhtop.cli;

import io.github.jhtop.config.Durations;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line become values, or one line that says what would have. */
final class Converters {

    private Converters() {}

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
