package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Signals and nice values of real children, seen in {@code /proc}. */
@EnabledOnOs(OS.LINUX)
final class RealProcessesTest {

    private static final Path PROC = Path.of("/proc");

    /** Where the nice value stands among the fields behind the name. */
    private static final int NICE = 19 - 3;

    private final ProcessControl control = ProcessControl.ofKernel(PROC);

    /** A program that has threads and waits. */
    static final class IdleThreads {

        private static final int COUNT = 20;

        private IdleThreads() {}

        public static void main(String[] args) throws IOException, InterruptedException {
            CountDownLatch running = new CountDownLatch(COUNT);
            for (int i = 0; i < COUNT; i++) {
                Thread thread = new Thread(() -> idle(running));
                thread.setDaemon(true);
                thread.start();
            }
            running.await();
            System.out.write('r');
            System.out.flush();
            int end = System.in.read();
            assertEquals(-1, end);
        }

        private static void idle(CountDownLatch running) {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static ProcessId id(int pid) {
        return new ProcessId(pid, new ProcessFolder(PROC, pid).startTicks().orElseThrow());
    }

    private static ProcessId id(Child child) {
        return id(child.pid());
    }

    /** The fields of a {@code stat} behind the name. */
    private static String[] fields(Path task) {
        try {
            String stat = Files.readString(task.resolve("stat"), StandardCharsets.ISO_8859_1);
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(int pid) {
        try {
            return Files.readString(PROC.resolve(pid + "/comm")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String state(int pid) {
        return fields(PROC.resolve(Integer.toString(pid)))[0];
    }

    private static List<Integer> niceOfThreads(Child child) throws IOException {
        try (Stream<Path> tasks = Files.list(PROC.resolve(child.pid() + "/task"))) {
            return tasks.map(task -> Integer.valueOf(fields(task)[NICE])).toList();
        }
    }

    @Test
    void aChildStopsAndGoesOnAndEnds() throws Exception {
        try (Child sleep = Child.of("sleep", "60");
                Target target = control.hold(id(sleep))) {
            assertEquals(Optional.empty(), target.objection());
            assertEquals(new Outcome.Sent(Signal.SIGSTOP), target.send(Signal.SIGSTOP));
            sleep.await(() -> state(sleep.pid()).equals("T"));
            assertEquals(new Outcome.Sent(Signal.SIGCONT), target.send(Signal.SIGCONT));
            sleep.await(() -> state(sleep.pid()).equals("S"));
            assertEquals(new Outcome.Sent(Signal.SIGTERM), target.send(Signal.SIGTERM));
            assertEquals(128 + Signal.SIGTERM.number(), sleep.process().waitFor());
            assertEquals(new Outcome.Ended(), target.send(Signal.SIGKILL));
            assertEquals(new Outcome.Ended(), target.renice(1));
        }
    }

    @Test
    void aZombieHasEnded() throws Exception {
        // The shell becomes a program that never asks how its child ended.
        try (Child parent = Child.of("/bin/sh", "-c", "sleep 60 & echo $!; exec sleep 60")) {
            int pid = Integer.parseInt(readLine(parent));
            // Until its exec it is a shell still, which may reap the child.
            parent.await(() -> nameOf(parent.pid()).equals("sleep"));
            try (Target target = control.hold(id(pid))) {
                assertEquals(new Outcome.Sent(Signal.SIGKILL), target.send(Signal.SIGKILL));
                parent.await(() -> state(pid).equals("Z"));
                assertEquals(new Outcome.Ended(), target.send(Signal.SIGKILL));
                assertEquals(new Outcome.Ended(), target.renice(1));
            }
            try (Target late = control.hold(id(pid))) {
                assertEquals(Optional.of(new Outcome.Ended()), late.objection());
            }
        }
    }

    private static String readLine(Child child) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = child.process().getInputStream().read();
                c > '\n';
                c = child.process().getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    @Test
    void aBatchTellsOfEachWhatBecameOfIt() throws Exception {
        try (Child one = Child.of("sleep", "60");
                Child reaped = Child.of("sleep", "60");
                Child two = Child.of("sleep", "60")) {
            ProcessId gone = id(reaped);
            ProcessId another = new ProcessId(two.pid(), id(two).started() - 1);
            List<Target> targets = Stream.of(id(one), gone, another, new ProcessId(-1, 0), id(two))
                    .map(control::hold)
                    .toList();
            reaped.process().destroyForcibly().waitFor();
            List<String> lines = targets.stream()
                    .map(target -> target.send(Signal.SIGTERM).text().toString())
                    .toList();
            targets.forEach(Target::close);
            assertEquals(
                    List.of(
                            "SIGTERM sent",
                            "has ended already",
                            "refused: PID " + two.pid() + " belongs to another process now",
                            "refused: -1 is no PID of one process",
                            "SIGTERM sent"),
                    lines);
            assertEquals(128 + Signal.SIGTERM.number(), one.process().waitFor());
            assertEquals(128 + Signal.SIGTERM.number(), two.process().waitFor());
        }
    }

    @Test
    void everyThreadOfAJvmIsReniced() throws Exception {
        try (Child jvm = Child.jvm(entry -> true, List.of("-Xshare:auto"), IdleThreads.class)) {
            jvm.awaitWord('r');
            int before =
                    niceOfThreads(jvm).stream().mapToInt(nice -> nice).max().orElseThrow();
            Outcome outcome = control.renice(id(jvm), 19 - before);
            Outcome.Reniced reniced = assertInstanceOf(Outcome.Reniced.class, outcome);
            assertEquals(19, reniced.nice());
            assertTrue(
                    reniced.threads() > IdleThreads.COUNT, () -> outcome.text().toString());
            List<Integer> after = niceOfThreads(jvm);
            assertTrue(after.size() > IdleThreads.COUNT, after::toString);
            assertTrue(after.stream().allMatch(nice -> nice == 19), after::toString);
            assertEquals(new Outcome.Reniced(19, 0), control.renice(id(jvm), 1));
        }
    }

    @Test
    void rootLowersANiceValueBelowZero() throws IOException {
        Root.require("only root may lower a nice value");
        try (Child sleep = Child.of("sleep", "60");
                Target target = control.hold(id(sleep))) {
            assertEquals(
                    new Outcome.Reniced(-1, 1),
                    target.renice(-1 - niceOfThreads(sleep).get(0)));
            assertEquals(List.of(-1), niceOfThreads(sleep));
            assertEquals(new Outcome.Reniced(-20, 1), target.renice(-100));
            assertEquals(List.of(-20), niceOfThreads(sleep));
        }
    }
}
