package io.github.jhtop.workload;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to start a variant of a workload once.
 *
 * @param workload the workload
 * @param variant one of its variants
 * @param values of all its parameters, as {@link Workload#values} gives them
 * @param jdk that runs it
 * @param jvmFlags after those of the descriptor
 * @param seed of all input
 * @param timeLimit after which it ends itself
 * @param out the file that it reports to
 * @param expected the checksum of the reference, or null if that is unknown
 */
public record LaunchLine(
        Workload workload,
        Variant variant,
        Map<String, String> values,
        Jdk jdk,
        List<String> jvmFlags,
        long seed,
        Duration timeLimit,
        Path out,
        @Nullable String expected) {

    /**
     * The command, whose first word is a path. A shipped workload ends when its standard input does: it must be a pipe
     * that stays open as long as the run.
     *
     * @return words for execve(2)
     */
    public List<String> command() {
        List<String> words = new ArrayList<>();
        if (workload.program() instanceof Program.Java java) {
            words.add(jdk.java().toString());
            variant.jvmFlags().forEach(flag -> words.add(inFolderOfRun(flag)));
            words.addAll(jvmFlags);
            words.add("-cp");
            words.add(java.classPath().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            words.add(java.main());
        } else if (workload.program() instanceof Program.Command command) {
            words.addAll(command.words());
        }
        addOptions(words);
        values.forEach((name, value) -> {
            if (!name.equals(Parameter.WORKERS)) {
                words.add(name + "=" + value);
            }
        });
        return List.copyOf(words);
    }

    private String inFolderOfRun(String flag) {
        Path folder = out.toAbsolutePath().getParent();
        return flag.replace("${run}", String.valueOf(folder));
    }

    private void addOptions(List<String> words) {
        words.addAll(List.of("--variant", variant.name()));
        String workers = values.get(Parameter.WORKERS);
        if (workers != null) {
            words.addAll(List.of("--workers", workers));
        }
        words.addAll(List.of("--seed", Long.toString(seed), "--out", out.toString()));
        if (workload.shipped()) {
            words.addAll(List.of("--time-limit", Long.toString(timeLimit.toSeconds()), "--lifeline", "stdin"));
            if (expected != null) {
                words.addAll(List.of("--expect", expected));
            }
        }
    }
}
