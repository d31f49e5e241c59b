package io.github.jhtop.source.oshi;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import org.jspecify.annotations.Nullable;

/**
 * The portable path: machine, cores, processes and threads as the OSHI library tells them.
 *
 * <p>Its constructor does nothing; the first {@link #read} loads OSHI and JNA, which takes 200 to 300 ms. Start times
 * are milliseconds of the epoch. What OSHI cannot tell stays unknown: scheduler counters, the split of switches, the
 * core last run on. The sampler's thread only.
 */
public final class OshiSource implements Source {

    private static final Availability ON_LINUX = new Availability.Degraded(
            "OSHI tells no voluntary/involuntary split and no run-queue wait; process switches are those of the main"
                    + " thread unless threads are read; a process whose name has a line break or is not UTF-8 is missed",
            "use --source proc");

    private static final Availability ELSEWHERE = new Availability.Degraded(
            "OSHI tells no voluntary/involuntary split and no run-queue wait; process switches are known only where"
                    + " threads are read and their switches are counted",
            "only Linux tells them");

    private final LazyOshi lazy = new LazyOshi();
    private @Nullable Readers readers;
    private @Nullable Availability afterRead;

    private record Readers(HostReader host, ProcessReader processes) {}

    /** Loads nothing yet. */
    public OshiSource() {}

    @Override
    public String id() {
        return "oshi";
    }

    @Override
    public Availability availability() {
        return afterRead == null ? lazy.availability() : afterRead;
    }

    @Override
    public void read(SampleDraft draft) {
        Oshi oshi = lazy.get();
        if (oshi == null) {
            return;
        }
        try {
            read(oshi, draft);
            afterRead = oshi.platform() == Platform.LINUX ? ON_LINUX : ELSEWHERE;
        } catch (RuntimeException | LinkageError e) {
            // OSHI declares no exception, yet parses what anybody may have written: one bad read must not end the loop.
            afterRead =
                    new Availability.Degraded("OSHI failed: " + LazyOshi.firstLine(e), "none is known; please report");
        }
    }

    private void read(Oshi oshi, SampleDraft draft) {
        Readers now = readers == null ? new Readers(new HostReader(oshi), new ProcessReader(oshi)) : readers;
        readers = now;
        draft.cores(now.host().cores());
        now.processes().read(draft);
        draft.host(now.host().host(ProcessReader.population(draft)));
    }

    /** Nothing to give back: OSHI keeps no descriptors. */
    @Override
    public void close() {}
}
