package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ProcessId;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A run that Java starts and reaps, because no native call can be made: in a session of its own and with a warden, which is
 * not in that session, but nobody knows what it used. Not pinned either, since there is no moment before it begins.
 */
final class PlainRun extends Run {

    /** Java tells a signal as a shell does. */
    private static final int SIGNALLED = 128;

    private static final int HIGHEST_SIGNAL = 64;
    private static final long WARDEN_SECONDS = 5;

    private final Process command;
    private final Process warden;
    private final ProcessTable table;
    private final Availability unknown;

    private PlainRun(ProcessId id, Process command, Process warden, ProcessTable table, String reason) {
        super(id, id.pid());
        this.command = command;
        this.warden = warden;
        this.table = table;
        unknown = new Availability.Absent(reason, "see 'jhtop doctor'");
    }

    /**
     * Starts a command.
     *
     * @param reason why no native call can be made
     */
    static PlainRun start(LaunchPlan plan, Environment environment, Path program, ProcessTable table, String reason)
            throws LaunchException {
        Path setsid = Scripts.tool("setsid");
        if (!Files.isExecutable(setsid)) {
            throw new LaunchException(LaunchException.FAILED, reason + "; without it " + setsid + " is needed");
        }
        if (plan.cpus() != null) {
            throw new LaunchException(LaunchException.FAILED, reason + "; without it nothing can be pinned");
        }
        List<String> line = new ArrayList<>(List.of(setsid.toString()));
        line.addAll(plan.command());
        line.set(1, program.toString());
        try {
            long began = System.nanoTime();
            Process command = builder(plan, environment, line).start();
            int pid = (int) command.pid();
            ProcessId id = table.read(Integer.toString(pid))
                    .map(ProcessTable.Entry::id)
                    .orElse(new ProcessId(pid, 0));
            PlainRun run = new PlainRun(id, command, warden(pid), table, reason);
            run.supervise(() -> run.supervise(began), plan.timeLimit());
            return run;
        } catch (IOException e) {
            throw new LaunchException(LaunchException.FAILED, "cannot start a process (" + e.getMessage() + ")");
        }
    }

    private static ProcessBuilder builder(LaunchPlan plan, Environment environment, List<String> line) {
        ProcessBuilder builder = new ProcessBuilder(line);
        Map<String, String> variables = builder.environment();
        variables.clear();
        environment.variables().forEach((name, value) -> variables.put(NativeText.text(name), NativeText.text(value)));
        if (plan.workingDirectory() != null) {
            builder.directory(plan.workingDirectory().toFile());
        }
        builder.redirectInput(redirect(plan.input(), false));
        builder.redirectOutput(redirect(plan.output(), true));
        return builder.redirectError(redirect(plan.errors(), true));
    }

    private static ProcessBuilder.Redirect redirect(Redirection redirection, boolean write) {
        if (redirection instanceof Redirection.Inherited) {
            return ProcessBuilder.Redirect.INHERIT;
        }
        if (redirection instanceof Redirection.Lifeline && !write) {
            // Java holds the other end as long as it lives.
            return ProcessBuilder.Redirect.PIPE;
        }
        File file =
                redirection instanceof Redirection.InFile inFile ? inFile.path().toFile() : new File("/dev/null");
        return write ? ProcessBuilder.Redirect.to(file) : ProcessBuilder.Redirect.from(file);
    }

    /** Reads its leash from its standard input. */
    private static Process warden(int session) throws IOException, LaunchException {
        List<String> line = new ArrayList<>(Scripts.shell(Scripts.warden()));
        line.addAll(List.of(Integer.toString(session), Scripts.tool("sleep").toString()));
        Process warden = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        tell(warden, Integer.toString(session));
        return warden;
    }

    private static void tell(Process warden, String line) throws IOException {
        warden.getOutputStream().write((line + "\n").getBytes(US_ASCII));
        warden.getOutputStream().flush();
    }

    @Override
    public Roster roster() {
        return new Roster(table, session(), Roster.NOBODY);
    }

    @Override
    synchronized void closeLeash() {
        try {
            warden.getOutputStream().close();
        } catch (IOException ended) {
            return;
        }
    }

    private Ending supervise(long began) throws LaunchException {
        try {
            int status = command.waitFor();
            long wallNanos = System.nanoTime() - began;
            List<Remnant> ended = endMembers();
            return new Ending(status(status), cause(), wallNanos, null, unknown, null, unknown, ended, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException(LaunchException.FAILED, "jhtop was interrupted while it waited for the command");
        } finally {
            closeLeash();
        }
    }

    private List<Remnant> endMembers() throws InterruptedException {
        List<Remnant> ended = members();
        if (ended.isEmpty()) {
            dismissWarden();
            return ended;
        }
        closeLeash();
        if (!warden.waitFor(WARDEN_SECONDS, TimeUnit.SECONDS)) {
            warden.destroyForcibly();
        }
        return ended;
    }

    private List<Remnant> members() {
        return table.read().stream()
                .filter(entry -> entry.session() == session() && !entry.ended())
                .map(ProcessTable.Entry::remnant)
                .toList();
    }

    private synchronized void dismissWarden() {
        try {
            tell(warden, "done");
        } catch (IOException closedAlready) {
            warden.destroyForcibly();
        }
    }

    private static Ending.Status status(int status) {
        return status > SIGNALLED && status <= SIGNALLED + HIGHEST_SIGNAL
                ? new Ending.Status.Signalled(status - SIGNALLED)
                : new Ending.Status.Exited(status);
    }
}
