package io.github.jhtop.claim;

import io.github.jhtop.recording.RunResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All signs.
 *
 * <p>Sources: the reports of {@code memory-map}, {@code family}, {@code crash} and {@code locks}; rusage of wait4(2).
 */
final class Signs {

    /** The scheduler does not do so by chance: the threads that a JVM has besides do it less often in a second. */
    private static final int MANY_SWITCHES = 100;

    /** CPU time and time come from different clocks. */
    private static final double TOLERANCE = 1.02;

    /** The table. */
    static final List<Sign> TABLE = List.of(
            new Sign(
                    "own-resources",
                    "each unit has its own PID and its own heap",
                    units(units -> areDistinct(units, "pid", "heap_at"))),
            new Sign(
                    "shared-resources",
                    "all units have the same PID, heap and limit of open files",
                    units(units -> areEqual(units, "pid", "heap_at", "open_files_limit"))),
            new Sign(
                    "own-execution",
                    "each unit has its own TID and CPU time within one TGID",
                    units(units -> areDistinct(units, "tid", "run_ns") && areEqual(units, "tgid"))),
            new Sign("writes-arrive", "each unit reads what the others wrote", matrix(matrix -> !matrix.contains("0"))),
            new Sign(
                    "writes-stay-apart",
                    "each unit reads its own writes only, while all of them arrive in a shared mapping",
                    matrix(Signs::isDiagonal)),
            new Sign("alive-together", "the lifetimes of all children overlap", children(Signs::overlap)),
            new Sign(
                    "own-pids",
                    "no two living children have the same PID",
                    children(children -> areDistinct(children, "pid"))),
            new Sign(
                    "known-parent",
                    "all children have the PID of their maker as PPID",
                    children(children -> areEqual(children, "ppid"))),
            new Sign("parent-reached", "a signal to the PPID arrives", word("signal_arrived")),
            new Sign("orphan-adopted", "the PPID changes when the parent ends", word("orphan_adopted")),
            new Sign(
                    "others-finish",
                    "the others do all of their tasks",
                    outcome(of -> of.othersDone() == of.othersPlanned())),
            new Sign("others-harmed", "the others lose tasks", outcome(of -> of.othersDone() < of.othersPlanned())),
            new Sign("tasks-lost", "tasks are lost", outcome(of -> of.tasksDone() < of.tasksPlanned())),
            new Sign("tasks-kept", "no task is lost", outcome(of -> of.tasksDone() == of.tasksPlanned())),
            new Sign(
                    "one-at-a-time",
                    "on one CPU, the CPU time of all is no more than the time that passes",
                    known(
                            Signs::cpuSeconds,
                            (facts, cpu) -> cpu <= facts.result().wallSeconds() * TOLERANCE)),
            new Sign(
                    "takes-turns",
                    "the CPU is taken away a hundred times or more",
                    involuntary((facts, switches) -> switches >= MANY_SWITCHES)),
            new Sign(
                    "state-survives",
                    "the result is right though the CPU is taken away a hundred times or more",
                    involuntary((facts, switches) -> switches >= MANY_SWITCHES
                            && Boolean.TRUE.equals(facts.result().valid()))),
            new Sign(
                    "arrives-whole",
                    "all that is sent arrives unchanged",
                    known(facts -> facts.result().valid(), (facts, valid) -> valid)),
            new Sign(
                    "within-one-process",
                    "all units are made within one process",
                    processes((processes, operations) -> processes < operations)),
            new Sign(
                    "a-process-each",
                    "each unit is a process",
                    processes((processes, operations) -> processes > operations)),
            new Sign("updates-lost", "counts are lost", own("lost", lost -> lost > 0)),
            new Sign("updates-kept", "no count is lost", own("lost", lost -> lost == 0)),
            new Sign("taken-twice", "what was free is taken twice", own("taken_twice", times -> times > 0)),
            new Sign("stale-reads", "old values are read", own("stale_reads", reads -> reads > 0)),
            new Sign(
                    "deadlock",
                    "threads wait for each other for ever",
                    own("deadlocked_threads", threads -> threads > 0)));

    private Signs() {}

    /** The sign of a key, or null if there is none. */
    static @Nullable Sign of(String key) {
        return TABLE.stream().filter(sign -> sign.key().equals(key)).findFirst().orElse(null);
    }

    private static <T> Function<Facts, @Nullable Boolean> known(
            Function<Facts, @Nullable T> fact, BiFunction<Facts, T, Boolean> test) {
        return facts -> {
            T value = fact.apply(facts);
            return value == null ? null : test.apply(facts, value);
        };
    }

    private static Function<Facts, @Nullable Boolean> own(String field, Predicate<Long> test) {
        return known(
                facts -> facts.told().own().get(field) instanceof Long number ? number : null,
                (facts, number) -> test.test(number));
    }

    private static Function<Facts, @Nullable Boolean> units(Predicate<List<Map<?, ?>>> test) {
        return maps("units", test);
    }

    private static Function<Facts, @Nullable Boolean> children(Predicate<List<Map<?, ?>>> test) {
        return maps("children", test);
    }

    /** A list of several objects that the workload told; of a single one nothing can be seen. */
    private static Function<Facts, @Nullable Boolean> maps(String field, Predicate<List<Map<?, ?>>> test) {
        return known(
                facts -> {
                    List<Map<?, ?>> maps = facts.told().own().get(field) instanceof List<?> list
                            ? list.stream()
                                    .flatMap(each -> each instanceof Map<?, ?> map ? Stream.of(map) : Stream.of())
                                    .<Map<?, ?>>map(Function.identity())
                                    .toList()
                            : List.of();
                    return maps.size() < 2 ? null : maps;
                },
                (facts, maps) -> test.test(maps));
    }

    private static boolean areDistinct(List<Map<?, ?>> maps, String... fields) {
        return Arrays.stream(fields).allMatch(field -> values(maps, field) == maps.size());
    }

    private static boolean areEqual(List<Map<?, ?>> maps, String... fields) {
        return Arrays.stream(fields).allMatch(field -> values(maps, field) == 1);
    }

    /** How many different values there are; what somebody does not tell is a value of nobody, so 0. */
    private static long values(List<Map<?, ?>> maps, String field) {
        return maps.stream().allMatch(map -> map.containsKey(field))
                ? maps.stream().map(map -> map.get(field)).distinct().count()
                : 0;
    }

    private static boolean overlap(List<Map<?, ?>> children) {
        long lastStart = children.stream().mapToLong(nanos("start_ns")).max().orElse(Long.MAX_VALUE);
        long firstEnd = children.stream().mapToLong(nanos("end_ns")).min().orElse(Long.MIN_VALUE);
        return lastStart < firstEnd;
    }

    private static ToLongFunction<Map<?, ?>> nanos(String field) {
        return map -> map.get(field) instanceof Long nanos ? nanos : 0;
    }

    /** The visibility matrix of the static variable, a row for each unit, if the shared mapping proves that all have written. */
    private static Function<Facts, @Nullable Boolean> matrix(Predicate<String> test) {
        return known(
                facts -> {
                    Map<String, Object> own = facts.told().own();
                    boolean allArrive = own.get("mapped_shared") instanceof String shared && !shared.contains("0");
                    return (allArrive && own.get("static") instanceof String matrix) ? matrix : null;
                },
                (facts, matrix) -> test.test(matrix));
    }

    private static boolean isDiagonal(String matrix) {
        String[] rows = matrix.split("/", -1);
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].indexOf('1') != row || rows[row].lastIndexOf('1') != row) {
                return false;
            }
        }
        return true;
    }

    /** Family tells as its checksum what it found to be so. */
    private static Function<Facts, @Nullable Boolean> word(String word) {
        return known(
                facts -> facts.told().checksum(),
                (facts, found) -> List.of(found.toString().split(" ", -1)).contains(word));
    }

    private static Function<Facts, @Nullable Boolean> outcome(Predicate<RunResult.Outcome> test) {
        return known(facts -> facts.result().outcome(), (facts, outcome) -> test.test(outcome));
    }

    private static @Nullable Double cpuSeconds(Facts facts) {
        RunResult.Usage usage = facts.result().usage();
        double seconds = usage.userSeconds() + usage.systemSeconds();
        return Double.isNaN(seconds) ? null : seconds;
    }

    private static Function<Facts, @Nullable Boolean> involuntary(BiFunction<Facts, Long, Boolean> test) {
        return known(facts -> facts.result().usage().involuntarySwitches(), test);
    }

    private static Function<Facts, @Nullable Boolean> processes(BiPredicate<Long, Long> test) {
        return facts -> {
            Long processes = facts.told().processes();
            Long operations = facts.told().operations();
            return (processes == null || operations == null) ? null : test.test(processes, operations);
        };
    }
}
