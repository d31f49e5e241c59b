package io.github.jhtop.launch;

import io.github.jhtop.kernel.ChildCalls;
import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.EventCounter;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.Pipe;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.source.perf.PerfCounting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Starts runs, any number at once. Any thread.
 *
 * <p>With native calls a command is forked and held by a small shell, its counters are attached, it is let go, and reaped by
 * jhtop itself. Without them Java starts it through {@code setsid(1)}; then nobody knows what it used, and the ending says so.
 * Either way a warden, a shell that reads a pipe from jhtop, ends what is left when jhtop ends, however that happens.
 */
public final class Launcher {

    /** In the environment of all that belongs to a run; its value is another for each run. */
    static final String MARK = "JHTOP_RUN";

    private static final Path PROC = Path.of("/proc");

    private final Path proc;
    private final ChildCalls calls;
    private final EventCounter.Opener counters;
    private final AtomicInteger runs = new AtomicInteger();
    private final Set<Integer> sessions = ConcurrentHashMap.newKeySet();
    private @Nullable Pipe lifeline;

    Launcher(Path proc, ChildCalls calls, EventCounter.Opener counters) {
        this.proc = proc;
        this.calls = calls;
        this.counters = counters;
    }

    /**
     * On the running kernel. Touches nothing yet; JNA loads with the first start.
     *
     * @return the launcher
     */
    public static Launcher ofKernel() {
        return new Launcher(PROC, ChildCalls.ofKernel(), EventCounter::open);
    }

    /**
     * Starts a command. Returns as soon as it runs, after some milliseconds.
     *
     * @param plan what and how
     * @return the run
     * @throws LaunchException if it could not be started, with the exit status that a shell would give
     */
    public Launched start(LaunchPlan plan) throws LaunchException {
        Path directory = directory(plan);
        Environment environment = environment(plan);
        Path program = program(plan, environment, directory);
        try {
            return startNative(plan, environment, program);
        } catch (NativeUnavailableException e) {
            return PlainRun.start(plan, environment, program, new ProcessTable(proc), String.valueOf(e.getMessage()));
        } catch (ErrnoException e) {
            throw e.errno() == ErrnoException.E2BIG
                    ? new LaunchException(
                            LaunchException.NOT_EXECUTABLE, "the arguments are too long: pass them in a file")
                    : failed(e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** One for all runs, and never closed: it ends with jhtop. */
    private synchronized Pipe lifeline() throws IOException {
        Pipe pipe = lifeline;
        if (pipe == null) {
            pipe = calls.pipe();
            lifeline = pipe;
        }
        return pipe;
    }

    private static LaunchException failed(IOException e) {
        return new LaunchException(LaunchException.FAILED, "cannot start a process (" + e.getMessage() + ")");
    }

    private static Path directory(LaunchPlan plan) throws LaunchException {
        Path directory = plan.workingDirectory() == null ? Path.of("") : plan.workingDirectory();
        if (Files.isDirectory(directory)) {
            return directory.toAbsolutePath();
        }
        throw new LaunchException(LaunchException.FAILED, "no directory " + directory + " to start in");
    }

    private Environment environment(LaunchPlan plan) throws LaunchException {
        try {
            String mark = ProcessHandle.current().pid() + "." + runs.incrementAndGet();
            return Environment.ofProcess(proc).with(plan.environment()).with(Map.of(MARK, mark));
        } catch (IOException e) {
            throw new LaunchException(LaunchException.FAILED, "jhtop cannot read its own environment in " + proc);
        }
    }

    private static Path program(LaunchPlan plan, Environment environment, Path directory) throws LaunchException {
        boolean nul = plan.command().stream().anyMatch(argument -> argument.indexOf('\0') >= 0)
                || plan.environment().entrySet().stream()
                        .anyMatch(entry -> (entry.getKey() + entry.getValue()).indexOf('\0') >= 0);
        if (nul) {
            throw new LaunchException(LaunchException.FAILED, "an argument or variable holds a NUL: leave it out");
        }
        if (plan.command().isEmpty()) {
            throw new LaunchException(LaunchException.FAILED, "no command: name one");
        }
        String path = environment.get("PATH");
        return new CommandSearch(path == null ? null : NativeText.text(path), directory)
                .find(plan.command().get(0));
    }

    private Launched startNative(LaunchPlan plan, Environment environment, Path program)
            throws IOException, LaunchException {
        HeldCommand held = HeldCommand.start(calls, this::lifeline, plan, environment, command(plan, program));
        PerfCounting perf = PerfCounting.attach(held.pid(), counters);
        try {
            ProcessTable table = new ProcessTable(proc);
            ProcessId id = table.read(Integer.toString(held.pid()))
                    .map(ProcessTable.Entry::id)
                    .orElseThrow(() -> new IOException("it ended before it began"));
            pin(held, plan);
            Family family = new Family(table, held, environment.get(MARK), sessions);
            NativeRun run = new NativeRun(calls, held, id, perf, family);
            run.begin(plan.timeLimit());
            return run;
        } catch (IOException | LaunchException e) {
            perf.close();
            held.abandon();
            throw e;
        }
    }

    /** A program whose name begins with a dash would be an option of {@code exec}. */
    private static List<byte[]> command(LaunchPlan plan, Path program) {
        List<String> command = new ArrayList<>(plan.command());
        if (command.get(0).startsWith("-")) {
            command.set(0, program.toString());
        }
        return command.stream().map(NativeText::bytes).toList();
    }

    private void pin(HeldCommand held, LaunchPlan plan) throws IOException, LaunchException {
        if (plan.cpus() != null) {
            try {
                calls.pin(held.pid(), plan.cpus());
            } catch (ErrnoException e) {
                throw new LaunchException(
                        LaunchException.FAILED,
                        "cannot pin to CPU " + CpuList.format(plan.cpus()) + ": it is not there, or not allowed ("
                                + e.getMessage() + ")");
            }
        }
    }
}
