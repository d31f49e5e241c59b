package io.github.jhtop.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.launch.LaunchPlan;
import io.github.jhtop.launch.Launched;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.Churn.Tally;
import io.github.jhtop.source.procevents.ProcessEvents;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The births and deaths that jhtop hears of, against programs that are known to start so many. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChurnTruthTest {

    private static final int PROCESSES = 200;
    private static final int THREADS = 200;

    /** Starts threads that do nothing, ten at a time. */
    static final class ThreadProgram {

        private ThreadProgram() {}

        public static void main(String[] args) throws InterruptedException {
            int count = Integer.parseInt(args[0]);
            Thread[] threads = new Thread[10];
            for (int begun = 0; begun < count; begun += threads.length) {
                for (int i = 0; i < threads.length; i++) {
                    threads[i] = new Thread(() -> {});
                    threads[i].start();
                }
                for (Thread thread : threads) {
                    thread.join();
                }
            }
        }
    }

    private static Churn churnOf(List<String> command) throws Exception {
        LaunchPlan plan = LaunchPlan.of(command)
                .withStreams(new Redirection.Discarded(), new Redirection.Discarded(), new Redirection.Discarded());
        try (ProcessEvents events = ProcessEvents.ofKernel()) {
            Privilege.require(events);
            Launched run = Launcher.ofKernel().start(plan);
            events.followLaunch(run.id().pid());
            Ending ending = run.await();
            assertEquals(Ending.Cause.ITSELF, ending.cause());
            return Objects.requireNonNull(events.churn());
        }
    }

    private static Churn churnOfScript(String script) throws Exception {
        return churnOf(List.of("/bin/sh", "-c", script));
    }

    /** All of them, or it is said that some were not heard. */
    private static void assertHeard(Churn truth, Churn heard) {
        if (heard.lostEvents() == 0) {
            assertEquals(truth, heard);
        } else {
            assertTrue(heard.processes().started() <= truth.processes().started(), heard::toString);
        }
    }

    @Test
    void everyShortLivedProcessIsHeard() throws Exception {
        Tally all = new Tally(1 + PROCESSES, 1 + PROCESSES, 1 + PROCESSES);
        assertHeard(
                new Churn(all, Tally.NONE, 1 + PROCESSES, 0, 0, 0),
                churnOfScript("i=0; while [ $i -lt " + PROCESSES + " ]; do /bin/true; i=$((i+1)); done; exit 0"));
    }

    @Test
    void orphansAndTheirChildrenBelongToTheRun() throws Exception {
        // The parent ends at once; its child forks another one later, and the command outlives both.
        String orphan = "( (/bin/sleep 0.1; /bin/true; :) & ); /bin/sleep 0.5; exit 0";
        Tally all = new Tally(6, 6, 6);
        assertHeard(new Churn(all, Tally.NONE, 4, 0, 0, 0), churnOfScript(orphan));
    }

    @Test
    void itIsToldHowTheyEnded() throws Exception {
        String ends = "/bin/false; /bin/false; (exit 3); /bin/sh -c 'kill -KILL $$'; exit 7";
        Tally all = new Tally(5, 5, 5);
        assertHeard(new Churn(all, Tally.NONE, 4, 4, 1, 0), churnOfScript(ends));
    }

    @Test
    void everyThreadIsHeard() throws Exception {
        Churn few = churnOf(java(0));
        Churn many = churnOf(java(THREADS));
        if (few.lostEvents() + many.lostEvents() > 0) {
            return;
        }
        assertEquals(new Tally(1, 1, 1), many.processes());
        assertEquals(THREADS, many.threads().started() - few.threads().started());
        assertEquals(many.threads().started(), many.threads().ended());
    }

    /** Interpreted and with few collectors, so that the JVM itself starts the same threads each time. */
    private static List<String> java(int threads) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xint",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ThreadProgram.class.getName(),
                Integer.toString(threads));
    }
}
