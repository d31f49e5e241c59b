package io.github.jhtop.claim;

import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Observation;
import io.github.jhtop.model.RunRow;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs that never ran, as a claim would have them, or would not. */
public final class Synthetic {

    static final int ROUNDS = 10;

    /** A run that shows each sign, and one that does not. */
    private static final Map<String, List<Facts>> SHOWN_AND_NOT = Map.ofEntries(
            units("own-resources", "pid", "heap_at"),
            Map.entry(
                    "shared-resources",
                    List.of(
                            told("units", maps(i -> Map.of("pid", 7L, "heap_at", "a", "open_files_limit", 9L))),
                            told("units", maps(i -> Map.of("pid", i, "heap_at", "a", "open_files_limit", 9L))))),
            Map.entry(
                    "own-execution",
                    List.of(
                            told("units", maps(i -> Map.of("tid", i, "run_ns", i, "tgid", 1L))),
                            told("units", maps(i -> Map.of("tid", i, "run_ns", i, "tgid", i))))),
            Map.entry("writes-arrive", List.of(matrix("111/111/111"), matrix("100/010/001"))),
            Map.entry("writes-stay-apart", List.of(matrix("100/010/001"), matrix("100/010/011"))),
            Map.entry(
                    "alive-together",
                    List.of(
                            told("children", maps(i -> Map.of("start_ns", i, "end_ns", 10L + i))),
                            told("children", maps(i -> Map.of("start_ns", 10L * i, "end_ns", 10L * i + 5))))),
            units("own-pids", "pid"),
            Map.entry(
                    "known-parent",
                    List.of(
                            told("children", maps(i -> Map.of("ppid", 1L))),
                            told("children", maps(i -> Map.of("ppid", i))))),
            word("parent-reached", "signal_arrived"),
            word("orphan-adopted", "orphan_adopted"),
            Map.entry("others-finish", List.of(outcome(8, 6), outcome(8, 5))),
            Map.entry("others-harmed", List.of(outcome(5, 4), outcome(6, 6))),
            Map.entry("tasks-lost", List.of(outcome(7, 6), outcome(8, 6))),
            Map.entry("tasks-kept", List.of(outcome(8, 6), outcome(7, 6))),
            Map.entry("one-at-a-time", List.of(used(0.9, 1000, true), used(1.9, 1000, true))),
            Map.entry("takes-turns", List.of(used(0.9, 1000, true), used(0.9, 3, true))),
            Map.entry("state-survives", List.of(used(0.9, 1000, true), used(0.9, 1000, false))),
            Map.entry("arrives-whole", List.of(used(0.9, 1000, true), used(0.9, 1000, false))),
            Map.entry("within-one-process", List.of(counted(1, 10), counted(11, 10))),
            Map.entry("a-process-each", List.of(counted(11, 10), counted(3, 10))),
            number("updates-lost", "lost", 3, 0),
            number("updates-kept", "lost", 0, 3),
            number("taken-twice", "taken_twice", 1, 0),
            number("stale-reads", "stale_reads", 1, 0),
            number("deadlock", "deadlocked_threads", 2, 0));

    private Synthetic() {}

    static Facts facts(Sign sign, boolean shown) {
        return Objects.requireNonNull(SHOWN_AND_NOT.get(sign.key()), sign.key()).get(shown ? 0 : 1);
    }

    private static Map.Entry<String, List<Facts>> units(String sign, String... fields) {
        String list = sign.equals("own-pids") ? "children" : "units";
        return Map.entry(sign, List.of(told(list, maps(i -> all(fields, i))), told(list, maps(i -> all(fields, 5L)))));
    }

    private static Map<String, Object> all(String[] fields, Object value) {
        return Map.of(fields[0], value, fields[fields.length - 1] + (fields.length == 1 ? "_" : ""), value);
    }

    private static Map.Entry<String, List<Facts>> word(String sign, String word) {
        return Map.entry(sign, List.of(checksum("walk=1 " + word), checksum("walk=1")));
    }

    private static Map.Entry<String, List<Facts>> number(String sign, String field, long shown, long not) {
        return Map.entry(sign, List.of(told(field, shown), told(field, not)));
    }

    private static List<Map<String, Object>> maps(IntFunction<Map<String, Object>> unit) {
        return IntStream.range(0, 3).mapToObj(unit).toList();
    }

    private static Facts matrix(String matrix) {
        return told(Map.of("static", matrix, "mapped_shared", "111/111/111"));
    }

    private static Facts told(String field, Object value) {
        return told(Map.of(field, value));
    }

    private static Facts told(Map<String, Object> own) {
        return facts(told(null, null, null, own), result(1, 0, null, null));
    }

    private static Facts checksum(String checksum) {
        return facts(told(SafeText.of(checksum), null, null, Map.of()), result(1, 0, null, null));
    }

    private static Facts counted(long processes, long operations) {
        return facts(told(null, processes, operations, Map.of()), result(1, 0, null, null));
    }

    private static Facts used(double cpuSeconds, long involuntary, boolean valid) {
        return facts(Told.NOTHING, result(cpuSeconds, involuntary, valid, null));
    }

    private static Facts outcome(long tasksDone, long othersDone) {
        return facts(Told.NOTHING, result(1, 0, true, new RunResult.Outcome(8, tasksDone, 6, othersDone)));
    }

    private static Facts facts(Told told, RunResult result) {
        return new Facts(SafeText.of("run"), result, told);
    }

    private static Told told(
            @Nullable SafeText checksum, @Nullable Long processes, @Nullable Long operations, Map<String, Object> own) {
        return new Told(null, operations, checksum, true, null, null, processes, null, null, null, null, own, null);
    }

    private static RunResult result(
            double cpuSeconds, long involuntary, @Nullable Boolean valid, RunResult.@Nullable Outcome outcome) {
        return new RunResult(
                RunState.COMPLETE,
                valid,
                null,
                0,
                1.0,
                new RunResult.Usage(cpuSeconds, 0, Double.NaN, null, null, involuntary, null, null, null, null),
                RunResult.Work.UNKNOWN,
                null,
                null,
                outcome,
                null,
                null);
    }

    /** A run of which every quantity that decides has this value. */
    static RunRow row(double value) {
        return new RunRow(
                value,
                new RunRow.Cpu(value / 2, value / 2, Double.NaN),
                RunRow.Scheduled.UNKNOWN,
                new RunRow.Memory(Double.NaN, value, value),
                new RunRow.Work(1, value, Double.NaN, new RunRow.Latency(value, value, value, value)),
                1,
                1);
    }

    static Group group(String of, int rounds, IntToDoubleFunction value) {
        List<Observation> observations = IntStream.range(0, rounds)
                .mapToObj(
                        round -> new Observation(SafeText.of(of + "-" + round), round, row(value.applyAsDouble(round))))
                .toList();
        return new Group(SafeText.of(of), observations);
    }

    /**
     * Evidence for one question alone.
     *
     * @param question about a claim
     * @param rounds how many
     * @param ratio of the arm that is said to have more to the other, by round
     * @param shown whether the sign is seen, by round
     * @return evidence on a quiet machine
     */
    public static Evidence evidence(
            Question question, int rounds, IntToDoubleFunction ratio, IntFunction<Boolean> shown) {
        Experiment experiment = Experiment.of(List.of(question));
        List<Group> groups = new ArrayList<>();
        List<List<Facts>> facts = new ArrayList<>();
        for (Arm arm : experiment.arms()) {
            boolean more = question.condition() instanceof Condition.Pair pair
                    && pair.more().equals(arm);
            groups.add(group(arm.toString(), rounds, round -> more ? ratio.applyAsDouble(round) : 1 + round / 1e6));
            facts.add(
                    question.condition() instanceof Condition.Look look
                            ? IntStream.range(0, rounds)
                                    .mapToObj(round -> facts(look.sign(), shown.apply(round)))
                                    .toList()
                            : List.of());
        }
        return new Evidence(experiment, groups, Map.of(), facts);
    }

    static Evidence noisy(Evidence quiet) {
        Noise noise = new Noise(10, 10, 0, Map.of(), null);
        Map<String, Noise> each = new HashMap<>();
        quiet.experiment().metrics().forEach(metric -> each.put(metric, noise));
        return new Evidence(quiet.experiment(), quiet.groups(), each, quiet.facts());
    }
}
