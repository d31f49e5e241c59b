package io.github.jhtop.recording;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slices as people type them: {@code 10s..40s}, {@code 500ms..}, {@code ..1m}; a number alone is seconds. */
final class SliceParser {

    private static final Pattern FORM = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s|m|h|)");

    private SliceParser() {}

    static Slice parse(String operand, String text) throws RecordingException {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new RecordingException(operand, "a slice is written [10s..40s]");
        }
        String from = form.group(1).strip();
        String to = form.group(2).strip();
        Slice slice = new Slice(
                from.isEmpty() ? Slice.WHOLE.from() : span(operand, from),
                to.isEmpty() ? Slice.WHOLE.to() : span(operand, to));
        if (slice.from().compareTo(slice.to()) >= 0) {
            throw new RecordingException(operand, "the slice ends before it begins");
        }
        return slice;
    }

    private static Duration span(String operand, String text) throws RecordingException {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new RecordingException(operand, "'" + text + "' is no time; write 10s, 500ms, 2m or 1.5");
        }
        long unitNanos =
                switch (span.group(2)) {
                    case "ms" -> 1_000_000L;
                    case "m" -> 60_000_000_000L;
                    case "h" -> 3_600_000_000_000L;
                    default -> 1_000_000_000L;
                };
        BigDecimal nanos = new BigDecimal(span.group(1)).multiply(BigDecimal.valueOf(unitNanos));
        return nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Slice.WHOLE.to()
                : Duration.ofNanos(nanos.longValue());
    }
}
