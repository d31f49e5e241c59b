package io.github.jhtop.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Why a signal to some processes deserves one more question. Pure. */
public final class Caution {

    /** More than this at once are many. */
    static final int FEW = 10;

    private static final int FIRST_PROCESS = 1;

    /** More PIDs than this are counted instead of listed. */
    private static final int MOST_LISTED = 5;

    private Caution() {}

    /**
     * A process that a signal is asked for.
     *
     * @param pid its process id
     * @param kernelThread true for a thread of the kernel itself
     */
    public record Asked(int pid, boolean kernelThread) {}

    /**
     * The reasons, the gravest first.
     *
     * @param asked the processes, in the order in which they are to be named
     * @param lineage PIDs of jhtop itself, its parent, and so on upwards
     * @return a line each; none if no question is needed
     */
    public static List<String> reasons(Collection<Asked> asked, List<Integer> lineage) {
        List<Integer> pids = asked.stream().map(Asked::pid).distinct().toList();
        List<Integer> own = lineage.stream().limit(1).toList();
        List<String> reasons = new ArrayList<>();
        if (pids.contains(FIRST_PROCESS)) {
            reasons.add("PID 1 is the first process: if it ends, the machine or container ends");
        }
        if (pids.stream().anyMatch(own::contains)) {
            reasons.add("PID " + own.get(0) + " is jhtop itself");
        }
        Predicate<Integer> ancestor = pid -> pid != FIRST_PROCESS && lineage.contains(pid) && !own.contains(pid);
        if (pids.stream().anyMatch(ancestor)) {
            reasons.add(
                    "jhtop runs under " + list(pids.stream().filter(ancestor).toList()) + " and may end with it");
        }
        List<Integer> kernelThreads = asked.stream()
                .filter(Asked::kernelThread)
                .map(Asked::pid)
                .distinct()
                .toList();
        if (!kernelThreads.isEmpty()) {
            reasons.add("signals have no effect on threads of the kernel: " + list(kernelThreads));
        }
        if (pids.size() > FEW) {
            reasons.add(pids.size() + " processes at once");
        }
        return List.copyOf(reasons);
    }

    private static String list(List<Integer> pids) {
        String listed = pids.stream()
                .limit(MOST_LISTED)
                .map(pid -> Integer.toString(pid))
                .collect(Collectors.joining(", "));
        return "PID " + listed + (pids.size() > MOST_LISTED ? " and " + (pids.size() - MOST_LISTED) + " more" : "");
    }
}
