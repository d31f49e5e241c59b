package io.github.jhtop.torture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads a terminal as an emulator does, unless it was told to stall, and keeps every byte. */
final class Recorder implements Runnable {

    /**
     * What came in at once.
     *
     * @param nanos when, by {@link System#nanoTime}
     * @param bytes how many
     */
    record Arrival(long nanos, int bytes) {}

    private static final int POLL_MS = 10;

    private final Pty pty;
    private final Thread thread = new Thread(this, "pty-recorder");
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final List<Arrival> arrivals = new ArrayList<>();
    private boolean stalled;
    private boolean stopped;
    private long silences;

    private Recorder(Pty pty) {
        this.pty = pty;
        thread.setDaemon(true);
    }

    static Recorder start(Pty pty) {
        Recorder recorder = new Recorder(pty);
        recorder.thread.start();
        return recorder;
    }

    @Override
    public void run() {
        byte[] bytes = new byte[1 << 16];
        try {
            while (mayRead()) {
                record(bytes, pty.read(bytes, POLL_MS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean mayRead() throws InterruptedException {
        while (stalled && !stopped) {
            wait();
        }
        return !stopped;
    }

    private synchronized void record(byte[] bytes, int count) {
        if (count > 0) {
            output.write(bytes, 0, count);
            arrivals.add(new Arrival(System.nanoTime(), count));
            return;
        }
        stopped |= count == Pty.END;
        silences++;
        notifyAll();
    }

    /** Stops reading; what the line holds stays there. */
    synchronized void stall() {
        stalled = true;
    }

    synchronized void resume() {
        stalled = false;
        notifyAll();
    }

    /** Everything so far. */
    synchronized byte[] bytes() {
        return output.toByteArray();
    }

    synchronized int length() {
        return output.size();
    }

    synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** Waits until the line holds nothing more. */
    synchronized void drain() throws InterruptedException {
        long before = silences;
        while (!stopped && silences <= before + 1) {
            wait();
        }
    }

    /** Ends the thread, so that the terminal can be closed. */
    void stop() throws InterruptedException {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        thread.join();
    }
}
