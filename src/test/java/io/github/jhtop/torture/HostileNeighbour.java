package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that harms a naive screen by its name, its arguments or the names of its threads. It lives until nobody
 * holds its standard input any more.
 *
 * <p>Source: {@code proc_pid_comm(5)}: a process may give itself and its threads any 15 bytes.
 */
final class HostileNeighbour implements AutoCloseable {

    /** What other users may choose; the last ones are no UTF-8, or cut within a character. */
    static final List<byte[]> NAMES = Stream.concat(
                    Stream.of(
                                    "\033[2J\033[31mred",
                                    "\033]52;c;cm0=\007",
                                    "\033]0;title\007",
                                    "\033[6n\033[c\u009B6n",
                                    "\033P$qm\033\\",
                                    "new\nline\rback",
                                    "tab\tbell\007\b\b",
                                    "a) R 1 1 1 (b",
                                    "\u009B31mc1\u0085",
                                    "\u202Ertl\u2066x",
                                    "漢字 wide",
                                    "e\u0301\u0302\u0303\u0304\u0305\u0306",
                                    "👨\u200D👩\u200D👧",
                                    "\uFEFF\u200B\u2028\u00ADx",
                                    "\177\001\016so\017si")
                            .map(name -> name.getBytes(UTF_8)),
                    Stream.of("\u00FF\u00FE\u0080\u009B", "cut at 15 byt\u00E6\u00BC")
                            .map(bytes -> bytes.getBytes(ISO_8859_1)))
            .toList();

    /** The shell makes the bytes, for Java would encode them; it gives them to itself as name and argument. */
    private static final String SCRIPT =
            """
            name=$(printf '%b.' "$1")
            exec /bin/sh -c 'printf %s "$1" >/proc/$$/comm; echo ready; read -r end' sh "${name%.}"
            """;

    /** As much as one argument can hold. Source: {@code execve(2)}, {@code MAX_ARG_STRLEN}. */
    private static final int LONGEST_ARGUMENT = 131_000;

    private static final String VICTIM = "victim-";

    private final Process process;

    private HostileNeighbour(Process process) {
        this.process = process;
    }

    /** A process of such a name, which is its argument as well. */
    static HostileNeighbour named(byte[] name) {
        StringBuilder octal = new StringBuilder();
        for (byte each : name) {
            octal.append(String.format(Locale.ROOT, "\\0%03o", each & 0xFF));
        }
        return start(List.of("/bin/sh", "-c", SCRIPT, "sh", octal.toString()));
    }

    /** A process with 200 kB of arguments, two of which are empty. */
    static HostileNeighbour longWinded() {
        String blinking = "\033[5m".repeat(20_000);
        return start(
                List.of("/bin/sh", "-c", "echo ready; read -r end", "", "", "x".repeat(LONGEST_ARGUMENT), blinking));
    }

    /** A JVM with a thread of each name. */
    static HostileNeighbour withThreads() {
        return start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileNeighbour.class.getName()));
    }

    /** One of each kind. */
    static List<HostileNeighbour> all() {
        List<HostileNeighbour> all =
                new ArrayList<>(NAMES.stream().map(HostileNeighbour::named).toList());
        all.add(longWinded());
        all.add(withThreads());
        return all;
    }

    /** Their processes, as the command line wants them. */
    static String pids(List<HostileNeighbour> neighbours) {
        return neighbours.stream()
                .map(neighbour -> String.valueOf(neighbour.process.pid()))
                .collect(Collectors.joining(","));
    }

    private static HostileNeighbour start(List<String> line) {
        try {
            Process process =
                    new ProcessBuilder(line).redirectError(Redirect.DISCARD).start();
            if (process.getInputStream().read() < 0) {
                throw new IllegalStateException("did not start: " + line.get(0));
            }
            return new HostileNeighbour(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The JVM itself. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CountDownLatch started = new CountDownLatch(NAMES.size());
        for (int i = 0; i < NAMES.size(); i++) {
            Thread thread = new Thread(() -> live(started), VICTIM + i);
            thread.setDaemon(true);
            thread.start();
        }
        started.await();
        renameVictims();
        new FileOutputStream(FileDescriptor.out).write('r');
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    private static void live(CountDownLatch started) {
        started.countDown();
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static void renameVictims() throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            for (Path thread : threads.toList()) {
                Path comm = thread.resolve("comm");
                String name = Files.readString(comm, ISO_8859_1).trim();
                if (name.startsWith(VICTIM)) {
                    Files.write(comm, NAMES.get(Integer.parseInt(name.substring(VICTIM.length()))));
                }
            }
        }
    }
}
