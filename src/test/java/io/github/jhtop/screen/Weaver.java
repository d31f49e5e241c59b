package io.github.jhtop.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A JVM to look at: one thread spins, three wait, until nobody holds its standard input any more. */
final class Weaver implements AutoCloseable {

    private final Process process;

    private Weaver(Process process) {
        this.process = process;
    }

    static Weaver start() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Weaver.class.getName(),
                        "twill"))
                .start();
        if (process.getInputStream().read() < 0) {
            throw new IOException("the weaver did not start");
        }
        return new Weaver(process);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The program itself. */
    public static void main(String[] arguments) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 3; i++) {
            start("shuttle-" + i, () -> await(never));
        }
        start("treadle", Weaver::spin);
        new java.io.FileOutputStream(java.io.FileDescriptor.out).write('w');
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
