package io.github.jhtop.export;

import io.github.jhtop.model.Snapshot;
import java.io.IOException;

/** Writes snapshots one after the other, in one of the forms of {@link Format}. */
public interface SnapshotWriter {

    /**
     * Writes one snapshot and flushes.
     *
     * @param snapshot what to write
     * @throws IOException if nobody takes it
     */
    void write(Snapshot snapshot) throws IOException;
}
