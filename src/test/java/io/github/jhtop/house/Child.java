package io.github.jhtop.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A process that a test started, ended with the test. */
public record Child(Process process) implements AutoCloseable {

    private static final long DEADLINE_SECONDS = 30;
    private static final int LOOK_MILLIS = 20;

    public static Child of(String... command) throws IOException {
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** A JVM on those entries of the own class path that are wanted; options stand before the main class. */
    public static Child jvm(Predicate<String> entries, List<String> options, Class<?> main, String... args)
            throws IOException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entries)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(args));
        return of(command.toArray(String[]::new));
    }

    public int pid() {
        return (int) process.pid();
    }

    /** All it writes, once it has ended. */
    public String output() throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /** Waits until it says this. */
    public void awaitWord(char word) throws IOException {
        int said = process.getInputStream().read();
        if (said != word) {
            throw new IOException("the child said " + said + " instead of " + word);
        }
    }

    /** Tells it to go on. */
    public void tell() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Looks again and again until something is so, or gives up. */
    public void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!condition.getAsBoolean()) {
            boolean ended = process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain for the child " + pid());
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
