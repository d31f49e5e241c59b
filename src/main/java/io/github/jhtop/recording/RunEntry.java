package io.github.jhtop.recording;

import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One run of the folder of runs, without its samples.
 *
 * @param runId its name, as its directory has it
 * @param directory where it lies
 * @param header what was known when it began, or null if it cannot be read
 * @param result what came of it, or null
 * @param state how whole it is, by its own word
 * @param problem why it cannot be read, one line, or null
 */
public record RunEntry(
        SafeText runId,
        Path directory,
        @Nullable RunHeader header,
        @Nullable RunResult result,
        RunState state,
        @Nullable String problem) {

    /**
     * What became of it, as all lists of runs say it.
     *
     * @return {@code done}, {@code exit 1} and the like of a complete run; else {@code incomplete} or {@code damaged}
     */
    public String fate() {
        return state == RunState.COMPLETE && result != null ? result.ended() : Words.of(state);
    }

    static RunEntry read(Path directory) {
        SafeText id = SafeText.of(idOf(directory));
        try {
            RunReader reader = RunReader.open(directory);
            return new RunEntry(id, directory, reader.header(), reader.result(), reader.state(), null);
        } catch (RecordingException e) {
            return new RunEntry(id, directory, null, null, RunState.DAMAGED, e.line());
        }
    }

    /** The name of a directory without the mark of an incomplete run. */
    static String idOf(Path directory) {
        String name = String.valueOf(directory.getFileName());
        return name.endsWith(RunWriter.PARTIAL) ? name.substring(0, name.length() - RunWriter.PARTIAL.length()) : name;
    }
}
