package io.github.jhtop.launch;

import io.github.jhtop.kernel.ChildCalls;
import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.Reaped;
import io.github.jhtop.kernel.ResourceUsage;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.PerfCounters;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ResourceTotals;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.source.perf.PerfCounting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A run whose command is a child of jhtop, reaped by it. A thread of its own waits for the end, ends what is left and adds up.
 *
 * <p>The command stays a zombie until all others are gone, so that neither its PID nor its session passes to strangers.
 */
final class NativeRun extends Run {

    private static final int SIGKILL = 9;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** The warden needs one second and a little. */
    private static final long WARDEN_NANOS = TimeUnit.MILLISECONDS.toNanos(1_400);

    /** Nobody can hurry a process in state D. */
    private static final long LAST_LOOK_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** Rarely, since all of {@code /proc} is looked at; in between, orphans are zombies and use nothing. */
    private static final long ADOPTION_MILLIS = 10_000;

    private final ChildCalls calls;
    private final HeldCommand held;
    private final PerfCounting perf;
    private final Family family;
    private ResourceUsage ofOrphans = ResourceUsage.NOTHING;
    private boolean dismissed;

    NativeRun(ChildCalls calls, HeldCommand held, ProcessId id, PerfCounting perf, Family family) {
        super(id, held.session());
        this.calls = calls;
        this.held = held;
        this.perf = perf;
        this.family = family;
    }

    /** Lets the command go. */
    void begin(@Nullable Duration timeLimit) throws IOException {
        long began;
        try {
            held.guard();
            began = System.nanoTime();
            held.release();
        } catch (IOException e) {
            family.dissolve();
            throw e;
        }
        supervise(() -> supervise(began), timeLimit);
        every(ADOPTION_MILLIS, this::reapOrphansMeanwhile);
    }

    @Override
    public Roster roster() {
        return new Roster(family.table(), held.session(), held.warden());
    }

    @Override
    synchronized void closeLeash() {
        if (!dismissed) {
            held.leash().close();
            schedule(TimeUnit.NANOSECONDS.toMillis(WARDEN_NANOS), this::insist);
        }
    }

    /** Should the warden itself have been ended, or be late. */
    private synchronized void insist() {
        if (!dismissed) {
            kill(-held.session());
            kill(held.pid());
            kill(-held.pid());
        }
    }

    private void kill(int target) {
        try {
            calls.kill(target, SIGKILL);
        } catch (IOException nobodyThere) {
            return;
        }
    }

    private Ending supervise(long began) throws LaunchException {
        try (perf) {
            calls.awaitEnd(held.pid());
            long wallNanos = System.nanoTime() - began;
            List<Remnant> ended = endMembers();
            List<Remnant> escaped = family.escaped();
            dismissWarden();
            reapOrphans();
            Reaped command =
                    calls.reap(held.pid()).orElseThrow(() -> new ErrnoException("wait4", ErrnoException.ECHILD));
            PerfCounters counted = perf.read();
            return new Ending(
                    status(command),
                    cause(),
                    wallNanos,
                    totals(command.usage().plus(ofOrphans)),
                    scope(escaped),
                    counted,
                    perf.availability(),
                    ended,
                    escaped);
        } catch (IOException e) {
            throw new LaunchException(
                    LaunchException.FAILED, "nobody knows how PID " + held.pid() + " ended (" + e.getMessage() + ")");
        } finally {
            letGo();
        }
    }

    /** Whoever might still live after a failure has the warden after him. */
    private synchronized void letGo() {
        dismissed = true;
        held.leash().close();
        family.dissolve();
    }

    private List<Remnant> endMembers() {
        List<ProcessTable.Entry> members = family.members();
        if (members.isEmpty()) {
            return List.of();
        }
        List<Remnant> ended = members.stream().map(ProcessTable.Entry::remnant).toList();
        closeLeash();
        long begin = System.nanoTime();
        while (!members.isEmpty() && System.nanoTime() - begin < LAST_LOOK_NANOS) {
            LockSupport.parkNanos(LOOK_NANOS);
            members = family.members();
            if (System.nanoTime() - begin > WARDEN_NANOS) {
                members.forEach(NativeRun::end);
            }
        }
        return ended;
    }

    /** Java compares the start time before it sends the signal. */
    private static void end(ProcessTable.Entry member) {
        ProcessHandle.of(member.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    private synchronized void dismissWarden() throws IOException {
        dismissed = true;
        try {
            held.leash().writeLine("done");
        } catch (ErrnoException endedOrClosed) {
            kill(held.warden());
        }
        calls.awaitEnd(held.warden());
        calls.reap(held.warden());
    }

    private void reapOrphans() throws IOException {
        for (int orphan : family.orphans()) {
            add(calls.reap(orphan));
        }
        for (int stray : family.strayOrphans()) {
            calls.reap(stray);
        }
    }

    private synchronized void reapOrphansMeanwhile() {
        if (dismissed) {
            return;
        }
        try {
            for (int orphan : family.orphans()) {
                add(calls.reap(orphan));
            }
        } catch (IOException e) {
            return;
        }
    }

    private synchronized void add(Optional<Reaped> orphan) {
        ofOrphans = orphan.map(Reaped::usage).map(ofOrphans::plus).orElse(ofOrphans);
    }

    private static Ending.Status status(Reaped command) {
        return command.signal() == 0
                ? new Ending.Status.Exited(command.exitStatus())
                : new Ending.Status.Signalled(command.signal());
    }

    private static ResourceTotals totals(ResourceUsage usage) {
        return new ResourceTotals(
                usage.userMicros(),
                usage.systemMicros(),
                usage.maxRssBytes(),
                usage.minorFaults(),
                usage.majorFaults(),
                new Switches.Split(usage.voluntarySwitches(), usage.involuntarySwitches()));
    }

    private static Availability scope(List<Remnant> escaped) {
        if (escaped.isEmpty()) {
            return Availability.ready();
        }
        List<String> names = new ArrayList<>();
        escaped.forEach(remnant -> names.add(remnant.name() + " (PID " + remnant.pid() + ")"));
        return new Availability.Degraded(
                "made a session of its own and goes on: " + String.join(", ", names),
                "start it in the foreground to measure it");
    }
}
