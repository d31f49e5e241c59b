package io.github.jhtop.workload;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What values a parameter can have. */
public enum Kind {
    /** A whole number between two others. */
    COUNT("a whole number", ""),
    /** A number of bytes: {@code 64}, {@code 32K}, {@code 1M}, {@code 2G}, in powers of 1024. */
    BYTES("a number of bytes, such as 64K,", "kmg"),
    /** One of several words. */
    CHOICE("a word", ""),
    /** Any short text. */
    TEXT("a text", "");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12})(\\D?)");
    private static final int BITS_OF_A_POWER = 10;

    private final String description;
    private final String powers;

    Kind(String description, String powers) {
        this.description = description;
        this.powers = powers;
    }

    static @Nullable Kind of(String name) {
        for (Kind kind : values()) {
            if (kind.title().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    /** How descriptors call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code a whole number}. */
    String description() {
        return description;
    }

    boolean isNumber() {
        return this == COUNT || this == BYTES;
    }

    /** The number that a text stands for, or null if it stands for none. */
    @Nullable Long number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!isNumber() || !matcher.matches()) {
            return null;
        }
        int power = (" " + powers).indexOf(matcher.group(2).toLowerCase(Locale.ROOT));
        return power < 0 || matcher.group(2).equals(" ")
                ? null
                : Long.valueOf(Long.parseLong(matcher.group(1)) << (power * BITS_OF_A_POWER));
    }
}
