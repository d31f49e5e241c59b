package io.github.jhtop.cli;

import io.github.jhtop.claim.Arm;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunKind;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Command lines that do again what was done, as a shell reads them. */
final class Again {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private Again() {}

    /** One run; nothing if nothing was launched. */
    static SafeText of(RunHeader header) {
        if (header.workload() != null && header.variant() != null) {
            List<String> words = new ArrayList<>(List.of("lab", "run", header.workload() + ":" + header.variant()));
            addParameters(words, header.parameters());
            if (header.seed() != null) {
                words.addAll(List.of("--seed", header.seed().toString()));
            }
            return line(words);
        }
        if (header.kind() != RunKind.RUN) {
            return SafeText.EMPTY;
        }
        List<String> words = new ArrayList<>(List.of("run", "--"));
        header.command().forEach(word -> words.add(word.toString()));
        return line(words);
    }

    /** One run of an arm. */
    static SafeText of(Arm arm, long seed) {
        List<String> words = new ArrayList<>(List.of("lab", "run", arm.of()));
        addParameters(words, arm.parameters());
        String cpus = arm.cpus();
        if (cpus != null) {
            words.addAll(List.of("--pin", cpus));
        }
        words.addAll(List.of("--seed", Long.toString(seed)));
        return line(words);
    }

    private static void addParameters(List<String> words, Map<String, String> parameters) {
        parameters.forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
    }

    /** With {@code jhtop} in front. */
    static SafeText line(List<String> words) {
        List<String> quoted = new ArrayList<>(List.of("jhtop"));
        words.forEach(
                word -> quoted.add(PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'"));
        return SafeText.of(String.join(" ", quoted));
    }
}
