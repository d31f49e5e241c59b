package io.github.jhtop.experiment;

import io.github.jhtop.stats.Interval;
import io.github.jhtop.stats.Shuffle;
import io.github.jhtop.stats.StoppingRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs groups in shuffled rounds until they are compared precisely enough. One thread at a time.
 *
 * @param <R> what comes of a run
 * @param <E> what may go wrong with one
 */
public final class Rounds<R, E extends Exception> {

    private final Design<R> design;
    private final RoundRunner<R, E> runner;
    private final LongSupplier nanoTime;
    private final Consumer<RoundsProgress> watcher;
    private final BooleanSupplier ended;
    private final List<Round<R>> rounds = new ArrayList<>();
    private int repeatedRounds;
    private long spentNanos;
    private int runs;

    /**
     * Rounds that have not begun.
     *
     * @param design what was fixed before
     * @param runner runs one group
     * @param nanoTime monotonic clock
     * @param watcher hears before every run how far it has come
     * @param ended tells between runs that somebody wants no more; the round under way is then dropped
     */
    public Rounds(
            Design<R> design,
            RoundRunner<R, E> runner,
            LongSupplier nanoTime,
            Consumer<RoundsProgress> watcher,
            BooleanSupplier ended) {
        this.design = design;
        this.runner = runner;
        this.nanoTime = nanoTime;
        this.watcher = watcher;
        this.ended = ended;
    }

    /**
     * What is fixed before the first run.
     *
     * @param groups how many
     * @param seed of the orders
     * @param rule when it is enough
     * @param budget time that all runs may take; a round that would exceed it at the pace so far is not begun, but for the first
     * @param precision of the log ratios that the rounds so far give: the widest interval
     * @param again whether a round is to be run again as a whole, such as a noisy one that was not repeated twice
     * @param <R> what comes of a run
     */
    public record Design<R>(
            int groups,
            long seed,
            StoppingRule rule,
            Duration budget,
            Function<List<Round<R>>, Interval> precision,
            Predicate<Round<R>> again) {}

    /**
     * Runs all rounds.
     *
     * @return those that were finished, in order
     * @throws E if a run could not be made; the rounds before it are kept
     * @throws InterruptedException if the thread was interrupted; the rounds before it are kept
     */
    public List<Round<R>> run() throws E, InterruptedException {
        int planned = planned();
        while (rounds.size() < planned && fitsBudget()) {
            Round<R> round = round(planned);
            if (round == null) {
                break;
            }
            rounds.add(round);
            if (rounds.size() == planned) {
                planned = planned();
            }
        }
        return finished();
    }

    private int planned() {
        Interval precision =
                rounds.isEmpty() ? Interval.EVERYTHING : design.precision().apply(finished());
        return design.rule().planned(rounds.size(), precision);
    }

    private boolean fitsBudget() {
        long next = runs == 0 ? 0 : spentNanos / runs * design.groups();
        return spentNanos + next <= design.budget().toNanos();
    }

    /** Null if somebody wants no more. */
    private @Nullable Round<R> round(int planned) throws E, InterruptedException {
        Round<R> round = attempt(planned, 0);
        while (round != null && design.again().test(round)) {
            repeatedRounds++;
            round = attempt(planned, round.repeats() + 1);
        }
        return round;
    }

    private @Nullable Round<R> attempt(int planned, int repeat) throws E, InterruptedException {
        int number = rounds.size();
        List<@Nullable R> results = new ArrayList<>(Collections.nCopies(design.groups(), null));
        int done = number * design.groups();
        for (int group : Shuffle.order(design.groups(), design.seed(), number)) {
            if (ended.getAsBoolean()) {
                return null;
            }
            watcher.accept(RoundsProgress.at(
                    done, planned * design.groups(), number, repeat, Duration.ofNanos(spentNanos), runs));
            long begun = nanoTime.getAsLong();
            results.set(group, runner.run(group, number));
            spentNanos += nanoTime.getAsLong() - begun;
            runs++;
            done++;
        }
        return new Round<>(number, repeat, results.stream().map(Rounds::present).toList());
    }

    private static <T> T present(@Nullable T result) {
        if (result == null) {
            throw new IllegalStateException("a group did not run");
        }
        return result;
    }

    /**
     * The rounds that are finished, also after a failure.
     *
     * @return in order
     */
    public List<Round<R>> finished() {
        return List.copyOf(rounds);
    }

    /**
     * How often a round was run again.
     *
     * @return a count
     */
    public int repeatedRounds() {
        return repeatedRounds;
    }
}
