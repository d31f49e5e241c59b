package io.github.jhtop.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    String in(String operand, int index) {
        return operand.replace("{" + parameter + "}", values.get(index));
    }

    /** The parameter with one value. */
    Map<String, String> parameters(int index) {
        return Map.of(parameter, values.get(index));
    }

    /** Such as {@code workers=2}. */
    String step(int index) {
        return parameter + "=" + values.get(index);
    }

    /** A command line once for each value; just itself without a sweep. */
    static List<List<String>> each(@Nullable Sweep sweep, List<String> words) {
        return sweep == null
                ? List.of(words)
                : IntStream.range(0, sweep.values.size())
                        .mapToObj(index -> words.stream()
                                .map(word -> sweep.in(word, index))
                                .toList())
                        .toList();
    }

    /** One parameter once for each value; none without a sweep. */
    static List<Map<String, String>> steps(@Nullable Sweep sweep) {
        return sweep == null
                ? List.of(Map.of())
                : IntStream.range(0, sweep.values.size())
                        .mapToObj(sweep::parameters)
                        .toList();
    }
}
