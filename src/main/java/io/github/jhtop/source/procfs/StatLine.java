package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code /proc/PID/stat} or {@code /proc/PID/task/TID/stat}. Source: {@code man proc_pid_stat}. The name
 * may hold blanks, parentheses and newlines: fields are counted from the last closing parenthesis.
 *
 * @param name the comm
 * @param state state letter
 * @param ppid parent process
 * @param kernelThread whether the flag {@code PF_KTHREAD} is set
 * @param minorFaults page faults served from memory
 * @param majorFaults page faults that waited for storage
 * @param times user and system time
 * @param nice nice value
 * @param threadCount threads of the process
 * @param startTicks start, in clock ticks since boot
 * @param virtualBytes address space
 * @param rssBytes resident memory
 * @param lastCore logical CPU last run on, or null
 */
record StatLine(
        SafeText name,
        char state,
        int ppid,
        boolean kernelThread,
        long minorFaults,
        long majorFaults,
        CpuTimes times,
        int nice,
        int threadCount,
        long startTicks,
        long virtualBytes,
        long rssBytes,
        @Nullable Integer lastCore) {

    /** {@code include/linux/sched.h}. */
    private static final long PF_KTHREAD = 0x00200000;

    /** Parses; null if the line is damaged. */
    static @Nullable StatLine parse(byte[] bytes, int length, AuxVector units) {
        int open = beginOfName(bytes, length);
        int close = length - 1;
        while (close > open && bytes[close] != ')') {
            close--;
        }
        if (close <= open) {
            return null;
        }
        Bytes fields = new Bytes(bytes, close + 1, length);
        char state = fields.letter();
        int ppid = fields.small();
        fields.skipFields(4);
        long flags = fields.number();
        long minorFaults = fields.count(1);
        fields.skipFields(1);
        long majorFaults = fields.count(1);
        fields.skipFields(1);
        long user = fields.count(units.tickNanos());
        long system = fields.count(units.tickNanos());
        fields.skipFields(3);
        long nice = fields.number();
        int threads = fields.small();
        fields.skipFields(1);
        long start = fields.count(1);
        long virtual = fields.count(1);
        long rss = fields.count(units.pageBytes());
        boolean anyMissing = (ppid | minorFaults | majorFaults | user | system | threads | start | virtual | rss) < 0;
        if (anyMissing || !Character.isLetter(state)) {
            return null;
        }
        fields.skipFields(14);
        int core = fields.small();
        return new StatLine(
                SafeText.decode(bytes, open + 1, close),
                state,
                ppid,
                (flags & PF_KTHREAD) != 0,
                minorFaults,
                majorFaults,
                new CpuTimes(user, system),
                (int) nice,
                threads,
                start,
                virtual,
                rss,
                core < 0 ? null : core);
    }

    private static int beginOfName(byte[] bytes, int length) {
        int open = 0;
        while (open < length && bytes[open] != '(') {
            open++;
        }
        return open;
    }
}
