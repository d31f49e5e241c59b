package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.text.SafeText;

/** Reads the machine: {@code stat}, {@code meminfo}, {@code loadavg}, {@code uptime} and {@code sys/kernel}. */
final class HostReader {

    private final ProcRoot proc;
    private final ReadBuffer buffer;
    private final long tickNanos;
    private final SafeText kernel;

    HostReader(ProcRoot proc, ReadBuffer buffer, long tickNanos) {
        this.proc = proc;
        this.buffer = buffer;
        this.tickNanos = tickNanos;
        this.kernel = SafeText.of((word("sys/kernel/ostype") + " " + word("sys/kernel/osrelease")).strip());
    }

    private SafeText word(String name) {
        return buffer.read(proc.path(name)) ? buffer.cursor().restOfLine() : SafeText.EMPTY;
    }

    /** Seconds since boot, NaN if unknown. */
    double uptimeSeconds() {
        return buffer.read(proc.path("uptime")) ? buffer.cursor().decimal() : Double.NaN;
    }

    /** Adds cores and host; false if there is no {@code stat}. */
    boolean read(SampleDraft draft, int processes) {
        if (!buffer.read(proc.path("stat"))) {
            return false;
        }
        draft.cores(HostFiles.cores(buffer.cursor(), tickNanos));
        Long switches = HostFiles.contextSwitches(buffer.cursor());
        HostCounters.Memory memory = buffer.read(proc.path("meminfo")) ? HostFiles.memory(buffer.cursor()) : null;
        boolean loaded = buffer.read(proc.path("loadavg"));
        HostCounters.Load load = loaded ? HostFiles.load(buffer.cursor()) : null;
        int tasks = loaded ? HostFiles.tasks(buffer.cursor()) : -1;
        HostCounters.Population population = tasks < 0 ? null : new HostCounters.Population(processes, tasks);
        SafeText name = word("sys/kernel/hostname");
        draft.host(new HostCounters(name, kernel, load, memory, switches, population, uptimeSeconds()));
        return true;
    }
}
