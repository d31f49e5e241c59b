package io.github.jhtop.experiment;

import io.github.jhtop.compare.Noise;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.stats.Shuffle;
import io.github.jhtop.stats.StoppingRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Rounds of runs: each subject once a round, in an order by chance, until the rule of the plan is content. Within the first
 * rounds the reference runs once more, to tell how far the same is from the same here. A noisy round is run again as a whole,
 * twice at most. One thread runs it; any thread may {@link #end} it, and the rounds that were whole stay.
 */
public final class Series {

    private final Runner runner;
    private final List<Subject> subjects;
    private final SeriesPlan plan;
    private final Calibration calibration;
    private final LongSupplier monotonicNanos;
    private final List<Round> rounds = new ArrayList<>();
    private long begin;
    private long sameNanos;
    private volatile boolean ended;

    /**
     * A series that has not begun.
     *
     * @param runner runs subjects
     * @param subjects at least one, the first is the reference
     * @param plan what was decided before
     * @param calibration a loop of its own
     * @param monotonicNanos such as {@code System::nanoTime}
     */
    public Series(
            Runner runner,
            List<Subject> subjects,
            SeriesPlan plan,
            Calibration calibration,
            LongSupplier monotonicNanos) {
        this.runner = runner;
        this.subjects = List.copyOf(subjects);
        this.plan = plan;
        this.calibration = calibration;
        this.monotonicNanos = monotonicNanos;
    }

    /**
     * Runs it.
     *
     * @param watcher hears of each run before it begins
     * @return all rounds that were whole
     * @throws LaunchException if a subject could not be started
     * @throws RecordingException if a run could not be recorded
     * @throws InterruptedException if the thread was interrupted
     */
    public SeriesResult run(Consumer<SeriesProgress> watcher)
            throws LaunchException, RecordingException, InterruptedException {
        return run(watcher, ignored -> {});
    }

    /** The same, and somebody sees what is known after each round. */
    SeriesResult run(Consumer<SeriesProgress> watcher, Consumer<SeriesResult> reader)
            throws LaunchException, RecordingException, InterruptedException {
        calibration.warmUp();
        warmUp(watcher);
        begin = monotonicNanos.getAsLong();
        int planned = plan.rule().first();
        while (rounds.size() < planned && !ended && isWithinBudget()) {
            Round round = quietRound(planned, watcher);
            if (ended) {
                break;
            }
            rounds.add(round);
            reader.accept(result());
            if (rounds.size() == 1 && result().isHopeless()) {
                break;
            }
            if (rounds.size() == planned) {
                planned = planned();
            }
        }
        return result();
    }

    /** Ends the run that lasts, and the series with it; returns at once. */
    public void end() {
        ended = true;
        runner.end();
    }

    /** More of one alone would not say more of a difference. */
    private int planned() {
        return subjects.size() < 2
                ? rounds.size()
                : plan.rule().planned(rounds.size(), result().comparison().widestPrimary());
    }

    private SeriesResult result() {
        return new SeriesResult(
                plan,
                subjects.stream().map(Subject::label).toList(),
                rounds,
                ended,
                Duration.ofNanos(sameNanos),
                Duration.ofNanos(calibration.totalNanos()));
    }

    private void warmUp(Consumer<SeriesProgress> watcher)
            throws LaunchException, RecordingException, InterruptedException {
        for (int i = 0; i < plan.warmUps() * subjects.size() && !ended; i++) {
            int subject = i % subjects.size();
            watcher.accept(new SeriesProgress(0, plan.rule().first(), subject, -1));
            runner.run(subjects.get(subject));
        }
    }

    private boolean isWithinBudget() {
        Duration budget = plan.budget();
        return budget == null || rounds.isEmpty() || passed() + meanRoundNanos() <= budget.toNanos();
    }

    private long passed() {
        return monotonicNanos.getAsLong() - begin;
    }

    private long meanRoundNanos() {
        return passed() / Math.max(1, rounds.size());
    }

    private Round quietRound(int planned, Consumer<SeriesProgress> watcher)
            throws LaunchException, RecordingException, InterruptedException {
        Round round = round(0, planned, watcher);
        while (!ended
                && isForVerdict()
                && isWithinBudget()
                && Noise.isRepeated(round.disturbances(), round.repeats())) {
            round = round(round.repeats() + 1, planned, watcher);
        }
        return round;
    }

    private Round round(int repeats, int planned, Consumer<SeriesProgress> watcher)
            throws LaunchException, RecordingException, InterruptedException {
        int number = rounds.size();
        List<Trial> trials = new ArrayList<>();
        long roundBegin = monotonicNanos.getAsLong();
        // The reference once more has a place of its own in the order.
        int places = subjects.size() + (isForVerdict() && number < StoppingRule.LEAST_FOR_A_VERDICT ? 1 : 0);
        for (int place : Shuffle.order(places, plan.seed(), number)) {
            if (ended) {
                break;
            }
            boolean again = place == subjects.size();
            int subject = again ? 0 : place;
            watcher.accept(new SeriesProgress(number + 1, planned, subject, left(planned, roundBegin)));
            long trialBegin = monotonicNanos.getAsLong();
            double ratio = calibration.ratio();
            trials.add(new Trial(subject, again, runner.run(subjects.get(subject)), ratio));
            sameNanos += again ? monotonicNanos.getAsLong() - trialBegin : 0;
        }
        return new Round(number, trials, repeats);
    }

    /** Numbers alone are what they are, on a noisy machine too. */
    private boolean isForVerdict() {
        return subjects.size() > 1 && plan.rule().most() >= StoppingRule.LEAST_FOR_A_VERDICT;
    }

    private long left(int planned, long roundBegin) {
        if (rounds.isEmpty()) {
            return -1;
        }
        long mean = (roundBegin - begin) / rounds.size();
        return Math.max(0, mean * (planned - rounds.size()) - (monotonicNanos.getAsLong() - roundBegin));
    }
}
