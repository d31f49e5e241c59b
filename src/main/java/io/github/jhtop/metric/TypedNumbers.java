package io.github.jhtop.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them: the way back of {@link Numbers}, with the same prefixes. */
final class TypedNumbers {

    static final Map<String, Double> PLAIN = Map.of("", 1.0);
    static final Map<String, Double> PERCENT = Map.of("", 1.0, "%", 1.0);
    static final Map<String, Double> DECIMAL =
            Map.of("", 1.0, "k", 1e3, "m", 1e6, "g", 1e9, "t", 1e12, "p", 1e15, "e", 1e18);
    static final Map<String, Double> BINARY =
            Map.of("", 1.0, "k", 0x1p10, "m", 0x1p20, "g", 0x1p30, "t", 0x1p40, "p", 0x1p50, "e", 0x1p60);
    static final Map<String, Double> MILLIS = Map.of("", 1.0, "us", 1e-3, "µs", 1e-3, "ms", 1.0, "s", 1e3);
    static final Map<String, Double> SPAN =
            Map.of("", 1.0, "us", 1e-6, "µs", 1e-6, "ms", 1e-3, "s", 1.0, "m", 60.0, "h", 3600.0, "d", 86_400.0);

    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:[0-9]{1,18}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9}))(%|[a-zµ]{0,3})");

    /** Bytes may be said: 200MB and 200MiB are 200M. */
    private static final Pattern BYTES = Pattern.compile("(?<=[0-9kmgtpe])i?b$");

    private TypedNumbers() {}

    /** A number with one of these endings, in lower case; NaN if it is none. */
    static double parse(String typed, Map<String, Double> endings) {
        Matcher matcher = FORM.matcher(typed.toLowerCase(Locale.ROOT));
        Double factor = matcher.matches() ? endings.get(matcher.group(2)) : null;
        return factor == null ? Double.NaN : factor * Double.parseDouble(matcher.group(1));
    }

    static double bytes(String typed) {
        return parse(BYTES.matcher(typed.toLowerCase(Locale.ROOT)).replaceFirst(""), BINARY);
    }

    static String withoutPerSecond(String typed) {
        return typed.endsWith("/s") ? typed.substring(0, typed.length() - "/s".length()) : typed;
    }

    /** A point in time by ISO 8601, without a zone in that of the machine, a day from its midnight; NaN if it is none. */
    static double instant(String typed) {
        try {
            return seconds(typed.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            return Double.NaN;
        }
    }

    private static double seconds(String iso) {
        ZoneId zone = ZoneId.systemDefault();
        Instant instant;
        if (iso.endsWith("Z")) {
            instant = Instant.parse(iso);
        } else if (iso.indexOf('T') >= 0) {
            instant = LocalDateTime.parse(iso).atZone(zone).toInstant();
        } else {
            instant = LocalDate.parse(iso).atStartOfDay(zone).toInstant();
        }
        return instant.getEpochSecond() + instant.getNano() / 1e9;
    }
}
