package io.github.jhtop.tui.compare;

import io.github.jhtop.compare.Contrast;
import io.github.jhtop.compare.MetricComparison;
import io.github.jhtop.compare.Verdict;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What stands side by side. The first side is the reference; one other is shown beside it. Immutable.
 *
 * @param sides from A on
 * @param other place of the side that is shown beside the first
 * @param line under the cursor
 * @param outcome the newest comparison, perhaps of sides that have changed since; or null
 * @param measuring the series that runs or was run, or null
 * @param made how many sides there ever were
 */
public record Board(
        List<Side> sides, int other, int line, @Nullable Outcome outcome, @Nullable Measuring measuring, int made) {

    /** Nothing is compared. */
    public static final Board EMPTY = new Board(List.of(), 1, 0, null, null, 0);

    /** Copies the list and keeps both cursors in bounds. */
    public Board {
        sides = List.copyOf(sides);
        other = Math.max(1, Math.min(other, sides.size() - 1));
        line = Math.max(0, line);
    }

    private Board of(List<Side> some, int shown) {
        return new Board(some, shown, line, outcome, measuring, made);
    }

    /**
     * With one side more, at the end.
     *
     * @param of what it is
     * @param note a few words more
     * @param source where its numbers come from
     * @return the board; its {@link #made} is the id of the new side
     */
    public Board plus(SafeText of, SafeText note, Side.Source source) {
        List<Side> more = new ArrayList<>(sides);
        more.add(new Side(made + 1, of, note, source, false, Side.Seen.NOTHING));
        return new Board(more, other, line, outcome, measuring, made + 1);
    }

    /**
     * Without a side.
     *
     * @param id of the side
     * @return the board
     */
    public Board without(int id) {
        return of(sides.stream().filter(side -> side.id() != id).toList(), other);
    }

    /**
     * With nothing but the sides that are pinned.
     *
     * @return the board
     */
    public Board cleared() {
        return of(sides.stream().filter(Side::pinned).toList(), other);
    }

    /**
     * With a side changed.
     *
     * @param id of the side; nothing happens if it is gone
     * @param change what becomes of it
     * @return the board
     */
    public Board change(int id, UnaryOperator<Side> change) {
        return map(side -> side.id() == id ? change.apply(side) : side);
    }

    /**
     * With every side changed.
     *
     * @param change what becomes of each
     * @return the board
     */
    public Board map(UnaryOperator<Side> change) {
        return of(sides.stream().map(change).toList(), other);
    }

    /**
     * The side that is shown becomes the reference, and the reference takes its place.
     *
     * @return the board
     */
    public Board swapped() {
        if (sides.size() < 2) {
            return this;
        }
        List<Side> swapped = new ArrayList<>(sides);
        swapped.set(0, sides.get(other));
        swapped.set(other, sides.get(0));
        return of(swapped, other);
    }

    /**
     * With the next side beside the reference, or one before.
     *
     * @param by 1 or -1
     * @return the board
     */
    public Board step(int by) {
        return sides.size() < 3 ? this : of(sides, 1 + Math.floorMod(other - 1 + by, sides.size() - 1));
    }

    /**
     * With the cursor on a line.
     *
     * @param to beyond an end, the end
     * @return the board
     */
    public Board at(int to) {
        return new Board(sides, other, Math.max(0, Math.min(to, lines() - 1)), outcome, measuring, made);
    }

    /**
     * With what a comparison came to.
     *
     * @param newest of these sides
     * @return the board
     */
    public Board with(@Nullable Outcome newest) {
        return new Board(sides, other, line, newest, measuring, made);
    }

    /**
     * With how a series goes.
     *
     * @param newest how far it is
     * @return the board
     */
    public Board with(@Nullable Measuring newest) {
        return new Board(sides, other, line, outcome, newest, made);
    }

    /**
     * The side beside the reference.
     *
     * @return null if there are fewer than two
     */
    public @Nullable Side shown() {
        return sides.size() < 2 ? null : sides.get(other);
    }

    /**
     * Whether there is something side by side.
     *
     * @return false for fewer than two
     */
    public boolean isComparison() {
        return sides.size() >= 2;
    }

    /**
     * Whether some side goes on, or was before a mark: then there are no verdicts.
     *
     * @return false if all are recordings
     */
    public boolean isPassing() {
        return sides.stream().anyMatch(Side::isPassing);
    }

    /**
     * Whether a series goes on.
     *
     * @return true until its last report
     */
    public boolean isMeasuring() {
        return measuring != null && measuring.active();
    }

    /**
     * The comparison of these sides in this order.
     *
     * @return null if it is not known yet
     */
    public @Nullable Outcome current() {
        List<Integer> ids = sides.stream().map(Side::id).toList();
        return outcome != null && outcome.sides().equals(ids) ? outcome : null;
    }

    /**
     * The side that is shown against the reference.
     *
     * @return null if it is not known yet
     */
    public @Nullable Contrast contrast() {
        Outcome now = current();
        return now == null || !isComparison()
                ? null
                : now.comparison().contrasts().get(other - 1);
    }

    /**
     * The quantities that were measured, the one that decides first.
     *
     * @return none if nothing was compared yet
     */
    public List<MetricComparison> judged() {
        Contrast contrast = contrast();
        return contrast == null
                ? List.of()
                : contrast.metrics().stream()
                        .filter(one -> one.verdict() != Verdict.NOT_MEASURED)
                        .toList();
    }

    /**
     * How many lines its table has.
     *
     * @return 0 if there is none
     */
    public int lines() {
        return isPassing() ? PassingMetric.TABLE.size() : judged().size();
    }
}
