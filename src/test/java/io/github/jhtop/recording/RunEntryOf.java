package io.github.jhtop.recording;

import java.nio.file.Path;

/** What a run turns out to be. */
final class RunEntryOf {

    private RunEntryOf() {}

    static RunState verified(Path run) {
        try {
            return RunReader.open(run).verify().state();
        } catch (RecordingException e) {
            return RunState.DAMAGED;
        }
    }
}
