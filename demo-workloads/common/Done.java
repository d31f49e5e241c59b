package io.github.jhtop.workloads.common;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A task that was done, timed by the worker itself: whoever waits for workers sees them start too late and end too late.
 * {@link System#nanoTime()} is one clock for all processes of a machine; source: os::javaTimeNanos in os_posix.cpp, which
 * reads CLOCK_MONOTONIC.
 *
 * @param task its number
 * @param answer its answer
 * @param startNanos when the worker began it
 * @param endNanos when the worker had the answer
 * @param <A> the answer to a task
 */
public record Done<A>(int task, A answer, long startNanos, long endNanos) {

    /**
     * Does a task.
     *
     * @param job the work
     * @param task its number
     * @param <A> the answer to a task
     * @return the task, done
     */
    public static <A> Done<A> of(Job<A> job, int task) {
        long startNanos = System.nanoTime();
        A answer = job.perform(task);
        return new Done<>(task, answer, startNanos, System.nanoTime());
    }

    /**
     * Sends it across the border of a process, at once.
     *
     * @param codec for the answer
     * @param out where to
     * @throws IOException if nobody reads
     */
    public void write(Codec<A> codec, DataOutputStream out) throws IOException {
        out.writeInt(task);
        codec.write(answer, out);
        out.writeLong(startNanos);
        out.writeLong(endNanos);
        out.flush();
    }

    /**
     * Receives it from another process.
     *
     * @param codec for the answer
     * @param in where from
     * @param <A> the answer to a task
     * @return the task, done
     * @throws IOException if the worker ended
     */
    public static <A> Done<A> read(Codec<A> codec, DataInputStream in) throws IOException {
        return new Done<>(in.readInt(), codec.read(in), in.readLong(), in.readLong());
    }
}
