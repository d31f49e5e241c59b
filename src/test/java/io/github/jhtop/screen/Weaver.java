package io.github.jhtop.screen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A JVM to look at: one thread spins, three wake now and then, until nobody holds its standard input any more. */
final class Weaver implements AutoCloseable {

    private final Process process;

    private Weaver(Process process) {
        this.process = process;
    }

    /** One that weaves alone. */
    static Weaver start() throws IOException {
        return start("twill");
    }

    /** One with apprentices: each is a process of its own. */
    static Weaver startWithApprentices(int count) throws IOException {
        return start("damask", String.valueOf(count));
    }

    private static Weaver start(String... arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Weaver.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
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
        for (int i = 0; i < 3; i++) {
            long nanos = TimeUnit.MILLISECONDS.toNanos(3L << i);
            start("shuttle-" + i, () -> fly(nanos));
        }
        start("treadle", Weaver::spin);
        List<Weaver> apprentices = new ArrayList<>();
        for (int i = 0; arguments.length > 1 && i < Integer.parseInt(arguments[1]); i++) {
            apprentices.add(start());
        }
        new FileOutputStream(FileDescriptor.out).write('w');
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        apprentices.forEach(Weaver::close);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void fly(long nanos) {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(nanos);
        }
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
