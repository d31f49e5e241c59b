package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A process with servers, as the supervisor sees it. Used by one thread at a time. */
final class Host implements AutoCloseable {

    private final WorkerProcess process;
    private final List<Integer> servers = new ArrayList<>();

    private Host(WorkerProcess process) {
        this.process = process;
    }

    /** A process without servers; does not wait for its start. */
    static Host start(Arguments arguments) throws IOException {
        return new Host(WorkerProcess.start(ServicesWorker.class, arguments.with()));
    }

    /** Opens one more server in it, and waits until that serves. */
    void open(int server) throws IOException {
        servers.add(server);
        tell(server);
        process.awaitReady();
    }

    private void tell(int word) throws IOException {
        process.out().writeInt(word);
        process.out().flush();
    }

    List<Integer> servers() {
        return List.copyOf(servers);
    }

    Process process() {
        return process.process();
    }

    /** Has it answer what it has taken, and waits for its end. */
    void drain() throws IOException, InterruptedException {
        tell(ServicesWorker.DRAIN);
        process().waitFor();
    }

    /** Ends it by SIGKILL, and waits for that. */
    void kill() throws InterruptedException {
        process().destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.close();
    }
}
