package io.github.jhtop.workloads.family;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Progress;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The coordinator, and the parent of most. */
public final class Family {

    /** Ended by SIGTERM: 128 and 15; source: waitpid(2) and the shell's way to say it. */
    private static final int ENDED_BY_SIGTERM = 143;

    /** Besides the children: this process, a parent, its child, and the two that make a zombie. */
    private static final int OTHERS = 5;

    private Family() {}

    /**
     * Plans a family, has it, and reports whether it was as planned.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Family::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        int number = arguments.number("children");
        Progress progress = new Progress(reporter, number + 2L);
        long startNanos = System.nanoTime();
        List<Child> children = children(arguments, number);
        progress.step(number);
        Map<String, Object> facts = new LinkedHashMap<>(ofChildren(children));
        facts.putAll(ofOrphan(arguments));
        progress.step();
        facts.put("zombie_seen", Zombie.seen(arguments.number("zombie")));
        String checksum = checksum(facts) + " walk=" + children.get(0).walk();
        return new Result()
                .wallNanos(System.nanoTime() - startNanos)
                .operations(number)
                .checksum(checksum)
                .valid(facts.values().stream().allMatch(Boolean.TRUE::equals)
                        && arguments.expected().map(checksum::equals).orElse(true))
                .with("children", children.stream().map(Family::fields).toList())
                .processes(number + OTHERS)
                .threadsStarted(0);
    }

    private static List<Child> children(Arguments arguments, int number) throws IOException {
        List<WorkerProcess> processes = new ArrayList<>();
        try {
            for (int i = 0; i < number; i++) {
                processes.add(WorkerProcess.start(FamilyChild.class, arguments.with("--task", Integer.toString(i))));
            }
            List<Child> children = new ArrayList<>();
            for (WorkerProcess process : processes) {
                children.add(Child.read(process.in()));
            }
            return children;
        } finally {
            processes.forEach(WorkerProcess::close);
        }
    }

    private static Map<String, Object> ofChildren(List<Child> children) {
        long self = ProcessHandle.current().pid();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("parent_known", children.stream().allMatch(child -> child.parent() == self));
        facts.put("pids_unique", children.stream().map(Child::pid).distinct().count() == children.size());
        facts.put("work_equal", children.stream().map(Child::walk).distinct().count() == 1);
        return facts;
    }

    /** A child ends its parent by a signal to its PPID; then that PPID is another. */
    private static Map<String, Object> ofOrphan(Arguments arguments) throws IOException, InterruptedException {
        try (WorkerProcess parent = WorkerProcess.start(FamilyParent.class, arguments.with())) {
            boolean knewIt = parent.in().readLong() != parent.process().pid()
                    && parent.in().readLong() == parent.process().pid();
            boolean adopted = parent.in().readLong() != parent.process().pid();
            boolean arrived = parent.process().waitFor() == ENDED_BY_SIGTERM;
            return Map.of("signal_arrived", knewIt && arrived, "orphan_adopted", adopted);
        }
    }

    private static String checksum(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue().equals(true))
                .map(Map.Entry::getKey)
                .sorted()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static Map<String, Long> fields(Child child) {
        return Map.of(
                "pid", child.pid(),
                "ppid", child.parent(),
                "start_ns", child.startNanos(),
                "end_ns", child.endNanos());
    }
}
