package io.github.jhtop.model;

/**
 * A run in numbers, from the start of its first process to the end of its last: one observation, when runs are compared.
 * NaN is unknown.
 *
 * @param wallSeconds from its start to its end
 * @param cpu what its threads had of CPUs, and waited for
 * @param switches what the scheduler did to them
 * @param memory what it took
 * @param work what it got done
 * @param processes every process of the tree, the first included
 * @param threadsStarted threads of all of them
 */
public record RunRow(
        double wallSeconds,
        Cpu cpu,
        Scheduled switches,
        Memory memory,
        Work work,
        double processes,
        double threadsStarted) {

    /** Nothing is known. */
    public static final RunRow UNKNOWN = new RunRow(
            Double.NaN, Cpu.UNKNOWN, Scheduled.UNKNOWN, Memory.UNKNOWN, Work.UNKNOWN, Double.NaN, Double.NaN);

    /**
     * CPU time of all threads.
     *
     * @param userSeconds in user mode
     * @param systemSeconds in the kernel
     * @param readySeconds runnable without a CPU
     */
    public record Cpu(double userSeconds, double systemSeconds, double readySeconds) {

        /** Nothing is known. */
        public static final Cpu UNKNOWN = new Cpu(Double.NaN, Double.NaN, Double.NaN);

        /**
         * Both modes together.
         *
         * @return seconds
         */
        public double totalSeconds() {
            return userSeconds + systemSeconds;
        }
    }

    /**
     * What the scheduler did.
     *
     * @param total context switches of both kinds
     * @param voluntary a thread gave the CPU up
     * @param involuntary the scheduler took it away
     * @param migrations a thread went on another CPU
     */
    public record Scheduled(double total, double voluntary, double involuntary, double migrations) {

        /** Nothing is known. */
        public static final Scheduled UNKNOWN = new Scheduled(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * Memory of the process tree.
     *
     * @param pageFaults minor and major
     * @param peakRssBytes most resident memory at a time
     * @param peakPssBytes most proportional share of memory at a time
     */
    public record Memory(double pageFaults, double peakRssBytes, double peakPssBytes) {

        /** Nothing is known. */
        public static final Memory UNKNOWN = new Memory(Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * What a workload got done.
     *
     * @param operations in its own unit
     * @param operationsPerSecond of the time that it took itself
     * @param gcSeconds time that the garbage collector took
     * @param latency of its operations
     */
    public record Work(double operations, double operationsPerSecond, double gcSeconds, Latency latency) {

        /** Nothing is known. */
        public static final Work UNKNOWN = new Work(Double.NaN, Double.NaN, Double.NaN, Latency.UNKNOWN);
    }

    /**
     * Percentiles of the time from the intended start of an operation to its end.
     *
     * @param p50Millis half of them took no longer
     * @param p90Millis nine of ten
     * @param p99Millis 99 of 100
     * @param p999Millis 999 of 1000
     */
    public record Latency(double p50Millis, double p90Millis, double p99Millis, double p999Millis) {

        /** Nothing is known. */
        public static final Latency UNKNOWN = new Latency(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
