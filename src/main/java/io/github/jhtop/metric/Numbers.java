package io.github.jhtop.metric;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Numbers as people read them in a narrow column. Written by hand: {@code java.util.Formatter} costs a class load of
 * tens of milliseconds before the first frame and a microsecond a cell afterwards.
 */
final class Numbers {

    private static final String[] DECIMAL_PREFIXES = {"", "k", "M", "G", "T", "P", "E"};
    private static final String[] BINARY_PREFIXES = {"", "K", "M", "G", "T", "P", "E"};
    private static final long[] POWERS = {1, 10, 100, 1000};

    private Numbers() {}

    /** 1,203 — or 1203, or 12.3M, if that is all that fits. */
    static String grouped(double value, int width) {
        if (Math.abs(value) >= 1e18) {
            return scaled(value, 1000, DECIMAL_PREFIXES);
        }
        String plain = Long.toString(Math.round(value));
        int digits = plain.startsWith("-") ? plain.length() - 1 : plain.length();
        int commas = (digits - 1) / 3;
        if (plain.length() + commas > width) {
            return plain.length() <= width ? plain : scaled(value, 1000, DECIMAL_PREFIXES);
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = plain.length() - 3; i > plain.length() - digits; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** One decimal below ten, so that a slow rate is not drawn as none. */
    static String rate(double value, int width) {
        return value > 0 && value < 9.95 ? fixed(value, 1) : grouped(value, width);
    }

    static String oneDecimal(double value, int width) {
        String text = fixed(value, 1);
        return text.length() <= width ? text : grouped(value, width);
    }

    static String twoDecimals(double value) {
        return fixed(value, 2);
    }

    /** 0.012, 1.23, 12.3, 1,234. */
    static String threeDigits(double value, int width) {
        double size = Math.abs(value);
        if (size >= 99.95) {
            return grouped(value, width);
        }
        return fixed(value, size >= 9.995 ? 1 : size >= 0.9995 ? 2 : 3);
    }

    /** 220M, 3.2G: three digits at most. */
    static String binary(double bytes) {
        return scaled(bytes, 1024, BINARY_PREFIXES);
    }

    private static String scaled(double value, int base, String[] prefixes) {
        double rest = value;
        int prefix = 0;
        while (Math.abs(rest) >= 999.5 && prefix < prefixes.length - 1) {
            rest /= base;
            prefix++;
        }
        boolean decimal = prefix > 0 && Math.abs(rest) < 9.95;
        return fixed(rest, decimal ? 1 : 0) + prefixes[prefix];
    }

    /** 340µs, 1.2ms, 3.4s. */
    static String shortSpan(double seconds) {
        if (seconds < 999.5e-6) {
            return fixed(seconds * 1e6, 0) + "µs";
        }
        return seconds < 0.99995 ? fixed(seconds * 1e3, 1) + "ms" : fixed(seconds, 1) + "s";
    }

    /** 0:07.25, 12:34.56, 3h04:11, 3d04h, 12000d. */
    static String clock(double seconds) {
        long all = Math.round(seconds * 100);
        long whole = all / 100;
        if (whole >= 86_400) {
            long days = whole / 86_400;
            return days + "d" + (days < 10_000 ? twoDigits(whole / 3600 % 24) + "h" : "");
        }
        if (whole >= 3600) {
            return whole / 3600 + "h" + twoDigits(whole / 60 % 60) + ":" + twoDigits(whole % 60);
        }
        return whole / 60 + ":" + twoDigits(whole % 60) + "." + twoDigits(all % 100);
    }

    /** 11-23 05:09, in the zone of the machine. */
    static String dayAndTime(double epochSeconds) {
        LocalDateTime time =
                LocalDateTime.ofInstant(Instant.ofEpochMilli((long) (epochSeconds * 1000)), ZoneId.systemDefault());
        return twoDigits(time.getMonthValue()) + "-" + twoDigits(time.getDayOfMonth()) + " " + twoDigits(time.getHour())
                + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static String fixed(double value, int decimals) {
        long power = POWERS[decimals];
        long scaled = Math.round(Math.abs(value) * power);
        StringBuilder text = new StringBuilder();
        if (value < 0 && scaled != 0) {
            text.append('-');
        }
        text.append(scaled / power);
        if (decimals > 0) {
            String fraction = Long.toString(scaled % power);
            text.append('.').append("0".repeat(decimals - fraction.length())).append(fraction);
        }
        return text.toString();
    }
}
