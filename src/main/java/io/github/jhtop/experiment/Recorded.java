package io.github.jhtop.experiment;

import io.github.jhtop.compare.HostUse;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.recording.RunResult;
import org.jspecify.annotations.Nullable;

/**
 * A run as its recording tells of it.
 *
 * @param header what was known when it began
 * @param result what came of it
 * @param after the machine after it, or null if it has no end
 */
public record Recorded(RunHeader header, RunResult result, @Nullable Environment after) {

    /**
     * What became of the machine meanwhile.
     *
     * @return unknown if nobody looked before and after
     */
    public HostUse use() {
        RunResult.Usage usage = result.usage();
        return HostUse.between(header.environment(), after, usage.userSeconds() + usage.systemSeconds());
    }
}
