package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Group;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.model.RunTally;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of those that stand side by side. Immutable.
 *
 * @param id different for each side that there ever was
 * @param of what it is, such as {@code mandelbrot:threads}
 * @param note a few words more
 * @param source where its numbers come from
 * @param pinned whether it stays when others are compared
 * @param seen what is known of it so far
 */
public record Side(int id, SafeText of, SafeText note, Source source, boolean pinned, Seen seen) {

    /** Where numbers come from. */
    public sealed interface Source {}

    /**
     * Recordings, each an observation.
     *
     * @param runIds their names
     */
    public record OfRuns(List<String> runIds) implements Source {
        /** Copies the list. */
        public OfRuns {
            runIds = List.copyOf(runIds);
        }
    }

    /**
     * A run of the lab that goes on.
     *
     * @param number of the run
     */
    public record OfActive(int number) implements Source {}

    /**
     * Processes of this machine, from now on.
     *
     * @param members those that belong to it
     * @param withDescendants whether who is born of them belongs to it too
     */
    public record OfProcesses(Set<ProcessId> members, boolean withDescendants) implements Source {
        /** Copies the set. */
        public OfProcesses {
            members = Set.copyOf(members);
        }
    }

    /**
     * What is over.
     *
     * @param row what was known of it
     */
    public record OfPast(RunRow row) implements Source {}

    /**
     * What is known of a side.
     *
     * @param group its observations, or null as long as nobody has read them
     * @param tally what its processes did while somebody looked
     * @param course what they had of the CPUs
     * @param cast its processes: now, or when they were busiest
     * @param castAt when that was, in seconds since the begin; NaN if it is now
     * @param trouble why something is not known, or null
     */
    public record Seen(
            @Nullable Group group,
            RunTally tally,
            Course course,
            List<ProcessRow> cast,
            double castAt,
            @Nullable SafeText trouble) {

        /** Nothing yet. */
        public static final Seen NOTHING = new Seen(null, RunTally.NOTHING, Course.NONE, List.of(), Double.NaN, null);

        /** Copies the list. */
        public Seen {
            cast = List.copyOf(cast);
        }
    }

    /**
     * Whether it goes on.
     *
     * @return false for what was recorded or is over
     */
    public boolean isLive() {
        return source instanceof OfActive || source instanceof OfProcesses;
    }

    /**
     * Whether it is compared by what happens, and not by observations that are complete.
     *
     * @return true also for what was before a mark
     */
    public boolean isPassing() {
        return isLive() || source instanceof OfPast;
    }

    /**
     * With another source.
     *
     * @param other where its numbers come from now
     * @return the same side
     */
    public Side from(Source other) {
        return new Side(id, of, note, other, pinned, seen);
    }

    /**
     * With other knowledge.
     *
     * @param other what is known now
     * @return the same side
     */
    public Side with(Seen other) {
        return new Side(id, of, note, source, pinned, other);
    }

    /**
     * With other words.
     *
     * @param other a few
     * @return the same side
     */
    public Side noted(SafeText other) {
        return new Side(id, of, other, source, pinned, seen);
    }

    /**
     * Pinned, or not any more.
     *
     * @return the same side
     */
    public Side togglePin() {
        return new Side(id, of, note, source, !pinned, seen);
    }

    /**
     * With what its processes did in the last interval; as long as there was none, its time has not begun.
     *
     * @param snapshot the newest
     * @param members its processes that are in it
     * @return the same side
     */
    public Side sampled(Snapshot snapshot, List<ProcessRow> members) {
        boolean begun = !members.isEmpty();
        Course course = begun ? seen.course().plus(snapshot, members) : seen.course();
        RunTally tally = begun ? seen.tally().plus(snapshot.intervalSeconds(), members) : seen.tally();
        return with(new Seen(seen.group(), tally, course, members, Double.NaN, seen.trouble()));
    }

    /** What its numbers are, in a word. */
    static String word(Side side) {
        if (side.source() instanceof OfPast) {
            return " before";
        }
        return side.isLive() ? " so far" : " median";
    }

    /**
     * How long it takes, or took until now.
     *
     * @return of several observations the median; NaN if unknown
     */
    public double usualSeconds() {
        Group group = seen.group();
        return group == null
                ? row().wallSeconds()
                : group.summary(RunMetrics.of("wall_seconds")).median();
    }

    /**
     * What is known of it as one span: of what goes on, until now.
     *
     * @return of a recording what was seen while it went on
     */
    public RunRow row() {
        return source instanceof OfPast past ? past.row() : seen.tally().row();
    }
}
