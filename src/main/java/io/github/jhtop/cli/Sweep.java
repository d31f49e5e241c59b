package io.github.jhtop.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that a parameter takes one after the other.
 *
 * @param parameter its name; in a command {@code {name}} stands for the value
 * @param values at least one
 */
record Sweep(String parameter, List<String> values) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z][A-Za-z0-9_.-]{0,63})=([^,\\s]+(?:,[^,\\s]+)*)");

    static Sweep parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' names no values; use workers=1,2,4,8");
        }
        return new Sweep(form.group(1), List.of(form.group(2).split(",", -1)));
    }

    /** An operand with one value put in. */
    String in(String operand, String value) {
        return operand.replace("{" + parameter + "}", value);
    }
}
