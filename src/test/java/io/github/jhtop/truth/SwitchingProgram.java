package io.github.jhtop.truth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jhtop.kernel.CurrentThread;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.ResourceUsage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that knows how often it switched. Some workers park a known number of times and then wait for ever; many
 * short-lived threads park a few times and end. Afterwards it answers one line to each line: {@code usage} with what
 * getrusage(2) says, {@code spin FILE} by starting a thread that stays on one CPU, never parks, and leaves its
 * {@link Progress} in the file.
 */
final class SwitchingProgram {

    static final int WORKERS = 4;
    static final int PARKS_OF_WORKER = 500;
    static final int SHORT_THREADS = 200;
    static final int PARKS_OF_SHORT_THREAD = 5;
    static final String WORKER_NAME = "truth-worker";

    private static final int AT_ONCE = 8;
    private static final int PARK_NANOS = 100_000;

    private SwitchingProgram() {}

    public static void main(String[] args) throws Exception {
        startWorkers();
        runShortThreads();
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        say("ready");
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            say(answer(command));
        }
    }

    private static String answer(String command) throws IOException {
        if (command.startsWith("spin ")) {
            Progress progress = Progress.in(Path.of(command.substring("spin ".length())));
            start("truth-spinner", () -> spin(progress));
            return "spinning";
        }
        ResourceUsage usage = ResourceUsage.self();
        return usage.voluntarySwitches() + " " + usage.involuntarySwitches() + " "
                + (usage.userMicros() + usage.systemMicros());
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static void startWorkers() throws InterruptedException {
        CountDownLatch parked = new CountDownLatch(WORKERS);
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < WORKERS; i++) {
            start(WORKER_NAME, () -> {
                park(PARKS_OF_WORKER);
                parked.countDown();
                waitFor(never);
            });
        }
        parked.await();
    }

    private static void runShortThreads() throws InterruptedException {
        for (int i = 0; i < SHORT_THREADS; i += AT_ONCE) {
            List<Thread> threads = new ArrayList<>();
            for (int j = 0; j < AT_ONCE; j++) {
                threads.add(start("truth-short", () -> park(PARKS_OF_SHORT_THREAD)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static Thread start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void park(int times) {
        for (int i = 0; i < times; i++) {
            LockSupport.parkNanos(PARK_NANOS);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void spin(Progress progress) {
        try {
            CurrentThread.pinTo(0);
        } catch (NativeUnavailableException e) {
            throw new IllegalStateException(e);
        }
        progress.spin();
    }
}
