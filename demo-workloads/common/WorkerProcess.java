package io.github.jhtop.workloads.common;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that works for this one: same Java, same options, a pipe to its standard input and one from its standard output.
 * It ends when the pipe to it closes, so also when this process ends in whatever way.
 *
 * @param process what the JDK knows of it
 * @param in what it says
 * @param out what it is told
 */
public record WorkerProcess(Process process, DataInputStream in, DataOutputStream out) implements AutoCloseable {

    /** The first byte of a worker that waits for tasks. */
    public static final int READY = 'R';

    private static final long GRACE_SECONDS = 5;

    /**
     * Starts a worker; does not wait for it.
     *
     * @param main its main class
     * @param arguments of its command line
     * @return the worker
     * @throws IOException if there can be no further process
     */
    public static WorkerProcess start(Class<?> main, List<String> arguments) throws IOException {
        return start(main, List.of(), arguments);
    }

    /**
     * Starts a worker with more options for its JVM; does not wait for it.
     *
     * @param main its main class
     * @param options of the JVM, after those of this one
     * @param arguments of its command line
     * @return the worker
     * @throws IOException if there can be no further process
     */
    public static WorkerProcess start(Class<?> main, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OwnOptions.read());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        return new WorkerProcess(
                process,
                new DataInputStream(new BufferedInputStream(process.getInputStream())),
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
    }

    /**
     * Starts several workers at once, and waits until all are up.
     *
     * @param main their main class
     * @param arguments of their command line
     * @param number of workers
     * @return the workers
     * @throws IOException if one did not come up
     */
    public static List<WorkerProcess> startPool(Class<?> main, List<String> arguments, int number) throws IOException {
        List<WorkerProcess> workers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            workers.add(start(main, arguments));
        }
        for (WorkerProcess worker : workers) {
            worker.awaitReady();
        }
        return workers;
    }

    /**
     * Waits until it is up.
     *
     * @throws IOException if it ended instead
     */
    public void awaitReady() throws IOException {
        int said = in.read();
        if (said != READY) {
            throw new IOException("worker " + process.pid() + " did not start; it said " + said);
        }
    }

    /** Closes the pipe to it, which ends it, and waits until it has ended. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException alreadyGone) {
            // The pipe is broken because it ended: nothing else is wanted.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
