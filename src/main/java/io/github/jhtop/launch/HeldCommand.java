package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jhtop.kernel.ChildCalls;
import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.Pipe;
import io.github.jhtop.kernel.Spawn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command that was forked and waits for its {@code exec}, with its warden beside it. It is a child of jhtop, and so is the
 * warden, though a shell forked both: that shell is ended, and jhtop adopts orphans.
 *
 * @param calls the kernel
 * @param session of both, and their process group
 * @param warden PID of the warden
 * @param pid PID of the command
 * @param hold a line lets the command go
 * @param leash leads to the warden
 */
record HeldCommand(ChildCalls calls, int session, int warden, int pid, Pipe hold, Pipe leash) {

    private static final int SIGKILL = 9;

    /** Hangup, interrupt and quit stay as jhtop's caller has them; these jhtop or its JVM may have changed. */
    private static final List<Integer> SIGNALS_OF_JHTOP = List.of(13, 20, 21, 22);

    private static final int HOLD = 3;
    private static final int REPORT = 4;
    private static final int LEASH = 5;

    /** The pipe that ends with jhtop; made when the first command wants it. */
    interface Lifeline {
        Pipe open() throws IOException;
    }

    /**
     * Forks and holds.
     *
     * @param lifeline for a command whose input it is
     * @param command the program as it is to be found, and its arguments
     */
    static HeldCommand start(
            ChildCalls calls, Lifeline lifeline, LaunchPlan plan, Environment environment, List<byte[]> command)
            throws IOException, LaunchException {
        calls.adoptOrphans();
        Pipe hold = calls.pipe();
        Pipe leash = calls.pipe();
        List<Integer> opened = new ArrayList<>();
        try (Pipe report = calls.pipe()) {
            Map<Integer, Integer> descriptors =
                    new HashMap<>(Map.of(HOLD, hold.readEnd(), REPORT, report.writeEnd(), LEASH, leash.readEnd()));
            redirect(calls, lifeline, plan, descriptors, opened);
            Spawn spawn = new Spawn(
                    arguments(plan, environment, command), environment.plain(), descriptors, SIGNALS_OF_JHTOP);
            int shell = calls.spawn(spawn);
            hold.closeReadEnd();
            leash.closeReadEnd();
            report.closeWriteEnd();
            return adopted(calls, shell, report.readLine(), hold, leash);
        } catch (IOException | LaunchException e) {
            hold.close();
            leash.close();
            throw e;
        } finally {
            opened.forEach(calls::close);
        }
    }

    private static List<byte[]> arguments(LaunchPlan plan, Environment environment, List<byte[]> command)
            throws LaunchException {
        List<String> shell = new ArrayList<>(Scripts.shell(Scripts.holder()));
        Path directory = plan.workingDirectory();
        shell.add(directory == null ? "" : directory.toAbsolutePath().toString());
        shell.add(Scripts.tool("sleep").toString());
        shell.add(environment.added());
        List<byte[]> arguments =
                new ArrayList<>(shell.stream().map(NativeText::bytes).toList());
        List<byte[]> odd = environment.odd();
        if (!odd.isEmpty()) {
            arguments.add(Scripts.tool("env").toString().getBytes(ISO_8859_1));
            arguments.addAll(odd);
        }
        arguments.addAll(command);
        return arguments;
    }

    private static void redirect(
            ChildCalls calls,
            Lifeline lifeline,
            LaunchPlan plan,
            Map<Integer, Integer> descriptors,
            List<Integer> opened)
            throws LaunchException, IOException {
        List<Redirection> streams = List.of(plan.input(), plan.output(), plan.errors());
        for (int stream = 0; stream < streams.size(); stream++) {
            if (streams.get(stream) instanceof Redirection.Inherited) {
                continue;
            }
            if (stream == 0 && streams.get(stream) instanceof Redirection.Lifeline) {
                descriptors.put(stream, lifeline.open().readEnd());
                continue;
            }
            Path file = streams.get(stream) instanceof Redirection.InFile inFile ? inFile.path() : Path.of("/dev/null");
            try {
                int descriptor = calls.open(file, stream > 0);
                opened.add(descriptor);
                descriptors.put(stream, descriptor);
            } catch (ErrnoException e) {
                throw new LaunchException(LaunchException.FAILED, "cannot open " + file + " (" + e.getMessage() + ")");
            }
        }
    }

    /** The shell reported both PIDs; without it they are children of jhtop. */
    private static HeldCommand adopted(ChildCalls calls, int shell, String report, Pipe hold, Pipe leash)
            throws IOException, LaunchException {
        calls.kill(shell, SIGKILL);
        calls.awaitEnd(shell);
        calls.reap(shell);
        String[] pids = report.split(" ", -1);
        if (pids.length != 2) {
            throw new LaunchException(
                    LaunchException.FAILED,
                    "the shell that holds the command did not start it: check " + Scripts.SHELL);
        }
        return new HeldCommand(calls, shell, Integer.parseInt(pids[0]), Integer.parseInt(pids[1]), hold, leash);
    }

    /** Now the warden ends the command as soon as the leash is closed. */
    void guard() throws IOException {
        leash.writeLine(Integer.toString(pid));
    }

    void release() throws IOException {
        hold.writeLine("go");
        hold.close();
    }

    /** The command was never let go and ends by itself. */
    void abandon() {
        hold.close();
        leash.close();
        end(pid);
        end(warden);
    }

    private void end(int child) {
        try {
            calls.kill(child, SIGKILL);
            calls.awaitEnd(child);
            calls.reap(child);
        } catch (IOException gone) {
            return;
        }
    }
}
