package io.github.jhtop.tui.list;

import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Threads that belong together by their names, or one thread alone.
 *
 * @param pattern their names, each run of digits replaced by {@code *}
 * @param members at least one
 */
public record ThreadPool(String pattern, List<ThreadRow> members) {

    /** A pool of fewer threads is shown thread by thread. */
    static final int SMALLEST = 8;

    /** Copies the list. */
    public ThreadPool {
        members = List.copyOf(members);
    }

    /** Puts threads of one pattern together, where they are enough to be a pool and the pool is not unfolded. */
    static List<ThreadPool> fold(List<ThreadRow> threads, Predicate<String> unfolded) {
        Map<String, List<ThreadRow>> byPattern = new LinkedHashMap<>();
        threads.forEach(thread -> byPattern
                .computeIfAbsent(patternOf(thread.name()), pattern -> new ArrayList<>())
                .add(thread));
        List<ThreadPool> pools = new ArrayList<>();
        byPattern.forEach((pattern, members) -> {
            if (members.size() < SMALLEST || unfolded.test(pattern)) {
                pools.addAll(alone(members));
            } else {
                pools.add(new ThreadPool(pattern, members));
            }
        });
        return pools;
    }

    /** Each thread by itself. */
    static List<ThreadPool> alone(List<ThreadRow> threads) {
        return threads.stream()
                .map(thread -> new ThreadPool(thread.name().toString(), List.of(thread)))
                .toList();
    }

    /**
     * The pattern of a name.
     *
     * @param name such as {@code http-nio-8080-exec-3}, cut after 15 bytes by the kernel
     * @return such as {@code http-nio-*-exec-*}
     */
    public static String patternOf(SafeText name) {
        String text = name.toString();
        StringBuilder pattern = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (!digit) {
                pattern.append(text.charAt(i));
            } else if (pattern.isEmpty() || pattern.charAt(pattern.length() - 1) != '*') {
                pattern.append('*');
            }
        }
        return pattern.toString();
    }

    boolean isAlone() {
        return members.size() == 1;
    }

    /** Whether any of them ran or waited for a CPU in the interval. */
    boolean active() {
        return members.stream().anyMatch(ThreadRow::active);
    }

    /**
     * How many did nothing in the interval.
     *
     * @return 0 to their number
     */
    public long quiet() {
        return members.stream().filter(thread -> !thread.active()).count();
    }
}
