package io.github.jhtop.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people type them. */
public final class Durations {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s|m|h|)");

    private static final Pattern DAYS = Pattern.compile("\\d{1,5}d");

    private static final Duration SHORTEST_DELAY = Duration.ofMillis(100);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private Durations() {}

    /**
     * Reads a span: {@code 1s}, {@code 500ms}, {@code 1.5} (seconds), {@code 2m}, {@code 1h}.
     *
     * @param text what was typed
     * @return the span
     * @throws IllegalArgumentException if it is none; the message says what would be
     */
    public static Duration parse(String text) {
        Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no time; use seconds such as 1 or 0.5, or 500ms, 2m");
        }
        long unitMillis =
                switch (matcher.group(2)) {
                    case "ms" -> 1;
                    case "m" -> 60_000;
                    case "h" -> 3_600_000;
                    default -> 1000;
                };
        BigDecimal[] seconds = new BigDecimal(matcher.group(1))
                .multiply(BigDecimal.valueOf(unitMillis))
                .movePointLeft(3)
                .divideAndRemainder(BigDecimal.ONE);
        // Nanoseconds of more than 292 years would overflow.
        return Duration.ofSeconds(
                seconds[0].longValue(), seconds[1].movePointRight(9).longValue());
    }

    /**
     * Reads the span between two refreshes.
     *
     * @param text what was typed
     * @return 100 ms to an hour
     * @throws IllegalArgumentException if it is no span or out of range; the message says what would be
     */
    public static Duration parseDelay(String text) {
        Duration delay = parse(text);
        if (delay.compareTo(SHORTEST_DELAY) < 0 || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException(
                    "'" + text + "' is out of range; use 100ms to 1h, such as 1s, 500ms, 1.5");
        }
        return delay;
    }

    /**
     * Reads a span after which something ends.
     *
     * @param text what was typed
     * @return more than nothing
     * @throws IllegalArgumentException if it is no span, or none at all; the message says what would be
     */
    public static Duration parseLimit(String text) {
        Duration limit = parse(text);
        if (limit.isZero()) {
            throw new IllegalArgumentException("'" + text + "' is no time at all; use 1s or more");
        }
        return limit;
    }

    /**
     * Reads how long ago something was: a span, or days such as {@code 7d}.
     *
     * @param text what was typed
     * @return the span
     * @throws IllegalArgumentException if it is none; the message says what would be
     */
    public static Duration parseAge(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (DAYS.matcher(word).matches()) {
            return Duration.ofDays(Long.parseLong(word.substring(0, word.length() - 1)));
        }
        try {
            return parse(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no age; use days such as 7d, or 12h, 30m", e);
        }
    }

    /**
     * Writes a span as people type it.
     *
     * @param span not negative
     * @return what {@link #parse} reads as the same span
     */
    public static String format(Duration span) {
        BigDecimal seconds = BigDecimal.valueOf(span.toSeconds())
                .add(BigDecimal.valueOf(span.toNanosPart(), 9))
                .stripTrailingZeros();
        boolean millis = seconds.signum() > 0 && seconds.compareTo(BigDecimal.ONE) < 0 && seconds.scale() <= 3;
        return millis ? seconds.movePointRight(3).toPlainString() + "ms" : seconds.toPlainString() + "s";
    }
}
