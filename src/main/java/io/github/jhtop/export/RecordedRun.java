package io.github.jhtop.export;

import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A recording in one line.
 *
 * @param header what it is
 * @param state how whole it is
 * @param result what came of it, or null
 * @param row its numbers, as a comparison takes them
 */
public record RecordedRun(RunHeader header, RunState state, @Nullable RunResult result, RunRow row) {}
