package io.github.jhtop.control;

import io.github.jhtop.kernel.ProcessCalls;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * Runs as the first process of a PID namespace of its own: makes two children with one PID, one after the other, and asks
 * for a SIGKILL to the first.
 */
final class PidReuse {

    private static final Path PROC = Path.of("/proc");
    private static final Path LAST_PID = PROC.resolve("sys/kernel/ns_last_pid");

    /** A thread of this very JVM can take the PID that is waited for. */
    private static final int MOST_TRIES = 50;

    private PidReuse() {}

    /** Writes what became of it, a line each. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> told = List.of("no PID was used again");
        for (int i = 0; i < MOST_TRIES && told.size() == 1; i++) {
            told = attempt(ProcessControl.ofKernel(PROC));
        }
        told.forEach(System.out::println);
    }

    private static List<String> attempt(ProcessControl control) throws IOException, InterruptedException {
        Process first = cat();
        ProcessId id = new ProcessId((int) first.pid(), started(first).orElseThrow());
        try (Target target = control.hold(id)) {
            first.destroyForcibly().waitFor();
            Files.writeString(LAST_PID, Long.toString(first.pid() - 1));
            Process second = cat();
            try {
                boolean usedAgain =
                        second.pid() == first.pid() && started(second).orElseThrow() != id.started();
                return usedAgain ? ask(control, target, second) : List.of("no PID was used again");
            } finally {
                second.destroyForcibly().waitFor();
            }
        }
    }

    private static List<String> ask(ProcessControl control, Target target, Process second) throws IOException {
        String held = target.send(Signal.SIGKILL) + " " + target.renice(1);
        try (Target late = control.hold(target.id())) {
            return List.of(
                    "held: " + held,
                    "late: " + late.send(Signal.SIGKILL).getClass().getSimpleName(),
                    "answer: " + answer(second),
                    "nice: " + ProcessCalls.ofKernel().nice((int) second.pid()));
        }
    }

    private static Process cat() throws IOException {
        return new ProcessBuilder("/bin/cat").start();
    }

    private static OptionalLong started(Process process) {
        return new ProcessFolder(PROC, (int) process.pid()).startTicks();
    }

    /** What it says to an "x": a process with a pending SIGKILL says nothing any more. */
    private static char answer(Process cat) throws IOException {
        cat.getOutputStream().write('x');
        cat.getOutputStream().flush();
        return (char) cat.getInputStream().read();
    }
}
