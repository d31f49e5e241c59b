package io.github.jhtop.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a shell must know of an option.
 *
 * @param names with their dashes
 * @param title a few words
 * @param value what its value is called, or null if it takes none
 * @param candidates what its value may be, none if anybody's guess
 * @param list whether values are a list with commas
 */
record OptionWords(List<String> names, String title, @Nullable String value, List<String> candidates, boolean list) {

    /** Where a description begins to say more than a few words. */
    private static final Pattern MORE = Pattern.compile("[.:;] .*|\\.$");

    static List<OptionWords> of(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionWords::of)
                .toList();
    }

    private static OptionWords of(OptionSpec option) {
        return new OptionWords(
                List.of(option.names()),
                title(option.description()),
                option.arity().max() == 0 ? null : option.paramLabel(),
                candidates(option),
                !option.splitRegex().isEmpty());
    }

    /** The words that a shell offers for a value. */
    static List<String> candidates(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        }
        return List.copyOf(words);
    }

    /** The beginning of a description, up to where it goes into details. */
    static String title(String[] description) {
        return MORE.matcher(String.join(" ", description).replace("%%", "%")).replaceFirst("");
    }

    boolean isLong(String name) {
        return name.startsWith("--");
    }
}
