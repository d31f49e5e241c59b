package io.github.jhtop.cli;

import io.github.jhtop.experiment.CommandRun;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.experiment.Subject;
import io.github.jhtop.launch.CommandWords;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReference;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.WorkloadException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads what is to be compared.
 *
 * @param workloads what can be run by name
 * @param runs that were recorded
 * @param plan adds to the plan of a command what was asked for, such as CPUs
 * @param shell whether a shell reads commands
 */
record Operands(Workloads workloads, Runs runs, UnaryOperator<LaunchPlan> plan, boolean shell) {

    /** What can be run by name; asked only if an operand may be such a name. */
    interface Workloads {

        boolean contains(String workload);

        /** The run of {@code workload:variant}. */
        LabRun run(String operand) throws WorkloadException;
    }

    /** What an operand names. */
    sealed interface Operand {
        /** Something to be run. */
        record Launch(Subject subject) implements Operand {}

        /** Something that was recorded. */
        record Recording(RunReference reference, SafeText operand) implements Operand {}
    }

    Operand read(String operand) {
        int colon = operand.indexOf(':');
        String rest = operand.substring(colon + 1);
        return switch (colon < 0 ? "" : operand.substring(0, colon)) {
            case "lab" -> workload(rest);
            case "run" -> recording(rest);
            case "cmd" -> command(rest);
            default -> guess(operand);
        };
    }

    private Operand guess(String operand) {
        int colon = operand.indexOf(':');
        if (colon > 0 && workloads.contains(operand.substring(0, colon))) {
            return workload(operand);
        }
        return operand.startsWith("@") || isRun(operand) ? recording(operand) : command(operand);
    }

    /** A directory with a run in it, or an id; a command of the same name wants its prefix. */
    private boolean isRun(String operand) {
        String directory = operand.contains("[") ? operand.substring(0, operand.indexOf('[')) : operand;
        return !directory.isEmpty()
                && !directory.contains("\0")
                && List.of(Path.of(directory), runs.folder().resolve(directory)).stream()
                        .anyMatch(path -> Files.isRegularFile(path.resolve("run.json"), LinkOption.NOFOLLOW_LINKS));
    }

    private Operand workload(String operand) {
        try {
            return new Operand.Launch(workloads.run(operand));
        } catch (WorkloadException e) {
            throw Failure.usage(e.line());
        }
    }

    private Operand recording(String operand) {
        try {
            return new Operand.Recording(runs.resolve(operand), SafeText.of(operand));
        } catch (RecordingException e) {
            throw Failure.usage(e.line());
        }
    }

    /** Input and both outputs lead nowhere: they would mix with those of the other runs. */
    private Operand command(String line) {
        try {
            List<String> words = shell ? List.of("/bin/sh", "-c", line) : CommandWords.split(line);
            if (words.isEmpty()) {
                throw Failure.usage(
                        "'" + line + "' names nothing to compare; try: jhtop compare 'sleep 0.1' 'sleep 0.2'");
            }
            Redirection nowhere = new Redirection.Discarded();
            return new Operand.Launch(
                    new CommandRun(plan.apply(LaunchPlan.of(words).withStreams(nowhere, nowhere, nowhere))));
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }
}
