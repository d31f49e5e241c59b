package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** What is kept of a process from one sample to the next. */
final class KnownProcess {

    final ProcessId id;
    /** Its {@code stat}; answers ESRCH once the process is gone, so a PID used again is never mistaken. */
    final @Nullable FileChannel stat;

    ProcessFacts facts;

    KnownProcess(ProcessId id, @Nullable FileChannel stat, ProcessFacts facts) {
        this.id = id;
        this.stat = stat;
        this.facts = facts;
    }
}
