package io.github.jhtop.workload;

import io.github.jhtop.text.SafeText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a workload has told so far, line by line. Used by one thread. */
final class ToldDraft {

    /** More tasks than any workload plans. */
    private static final int MOST_TASKS = 1 << 20;

    /** What any workload may tell at its end. */
    private static final Set<String> COMMON = Set.of(
            "event", "wall_ns", "ops", "checksum", "valid", "latencies_ns", "gc_ns", "processes", "threads_started");

    private Map<String, Object> result = Map.of();
    private Map<String, Object> progress = Map.of();
    private Map<String, Object> plan = Map.of();

    /** Whose task each was that is done. */
    private final Map<Long, Long> workerByTask = new HashMap<>();

    private boolean consistent = true;

    /** Takes one line; throws an {@link IllegalArgumentException} if it is none of a workload. */
    void add(Map<String, Object> fields) {
        switch (String.valueOf(fields.get("event"))) {
            case "result" -> result = fields;
            case "progress" -> progress = fields;
            case "planned" -> plan = fields;
            case "task" -> addTask(number(fields, "task"), number(fields, "worker"));
            case "null" -> throw new IllegalArgumentException("no event");
            default -> {
                // Of use to nobody here, such as the start.
            }
        }
    }

    private void addTask(@Nullable Long task, @Nullable Long worker) {
        if (task == null || worker == null || workerByTask.size() >= MOST_TASKS) {
            throw new IllegalArgumentException("no task");
        }
        consistent &= workerByTask.put(task, worker) == null;
    }

    Told told(@Nullable String problem) {
        Object checksum = result.get("checksum");
        Object valid = result.get("valid");
        Object latencies = result.get("latencies_ns");
        return new Told(
                number(result, "wall_ns"),
                number(result, "ops"),
                checksum instanceof String text ? SafeText.of(text) : null,
                valid instanceof Boolean truth ? truth : null,
                latencies instanceof long[] nanos ? new Latencies(nanos) : null,
                number(result, "gc_ns"),
                number(result, "processes"),
                number(result, "threads_started"),
                ledger(),
                number(progress, "done"),
                number(progress, "planned"),
                own(),
                problem);
    }

    private Map<String, Object> own() {
        Map<String, Object> own = new HashMap<>(result);
        own.keySet().removeAll(COMMON);
        return own;
    }

    /** From the lines of tasks, since the process that would have told the sum may be the one that failed. */
    private Told.@Nullable Ledger ledger() {
        Long tasks = number(plan, "tasks_planned");
        Long others = number(plan, "others_planned");
        Long victim = number(plan, "victim");
        if (tasks == null || others == null || victim == null) {
            return null;
        }
        long ofVictim = workerByTask.values().stream().filter(victim::equals).count();
        return new Told.Ledger(tasks, workerByTask.size(), others, workerByTask.size() - ofVictim, consistent);
    }

    private static @Nullable Long number(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Long number ? number : null;
    }
}
