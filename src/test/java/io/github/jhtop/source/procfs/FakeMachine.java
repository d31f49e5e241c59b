package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Source;
import io.github.jhtop.sample.SourceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code /proc} made of real files, a clock that only tests move, and the sources that read both. The sources are
 * made at the first look, so whatever they read once must be written before.
 */
final class FakeMachine implements AutoCloseable {

    static final Instant BOOT = Instant.parse("2026-01-02T03:04:05Z");

    /** Enough for every test, so that each file that can be kept open is. */
    static final int MANY = 1000;

    final FakeFolder proc;
    final FakeFolder etc;
    /** Asked before the threads. */
    final List<Source> accounting = new ArrayList<>();
    /** Asked after the threads. */
    final List<Source> splits = new ArrayList<>();

    private Instant now = BOOT.plusSeconds(1000);
    private @Nullable Sampler sampler;

    FakeMachine(Path directory) {
        this(directory, MANY);
    }

    /** A machine whose sources may keep so many descriptors. */
    FakeMachine(Path directory, int budget) {
        proc = new FakeFolder(directory.resolve("proc"));
        etc = new FakeFolder(directory.resolve("etc"));
        budget(budget);
        proc.write("uptime", "1000.00 1999.00\n");
        proc.write("stat", "cpu  1 0 0 1 0 0 0 0 0 0\ncpu0 1 0 0 1 0 0 0 0 0 0\nctxt 5\n");
        start(1);
    }

    private void budget(int budget) {
        // Half of what is allowed.
        proc.write("self/limits", "Max open files            " + 2 * budget + "           524288         files\n");
    }

    FakeProcess start(int pid) {
        return new FakeProcess(pid, proc.path.resolve(Integer.toString(pid)));
    }

    ProcRoot root() {
        return new ProcRoot(proc.path, etc.path.resolve("passwd"));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Sample look() {
        return look(Demand.EVERYTHING);
    }

    Sample look(Demand demand) {
        if (sampler == null) {
            List<Source> sources = new ArrayList<>(Procfs.sources(root(), () -> now, accounting, splits));
            sources.add(Procfs.particulars(root(), () -> now));
            sampler = new Sampler(() -> now, () -> Duration.between(BOOT, now).toNanos(), sources);
        }
        return sampler.step(demand);
    }

    ProcessCounters look(int pid) {
        return process(look(), pid);
    }

    static ProcessCounters process(Sample sample, int pid) {
        return sample.processes().stream()
                .filter(process -> process.id().pid() == pid)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no process " + pid));
    }

    static List<Integer> pids(Sample sample) {
        return sample.processes().stream().map(process -> process.id().pid()).toList();
    }

    static Availability availability(Sample sample, String source) {
        return sample.sources().stream()
                .filter(state -> state.id().equals(source))
                .map(SourceState::availability)
                .findFirst()
                .orElseThrow();
    }

    /** The descriptors of this very JVM that lead into the tree. */
    long openDescriptors() {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            Path tree = proc.path.toRealPath();
            return descriptors.filter(link -> leadsInto(tree, link)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leadsInto(Path tree, Path link) {
        try {
            return Files.readSymbolicLink(link).startsWith(tree);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Override
    public void close() {
        if (sampler != null) {
            sampler.close();
        }
    }
}
