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
 * @param times user and system time
 * @param nice nice value
 * @param threadCount threads of the process
 * @param startTicks start, in clock ticks since boot
 * @param virtualBytes address space
 * @param rssPages resident pages
 * @param lastCore logical CPU last run on, or null
 */
record StatLine(
        SafeText name,
        char state,
        int ppid,
        boolean kernelThread,
        CpuTimes times,
        int nice,
        int threadCount,
        long startTicks,
        long virtualBytes,
        long rssPages,
        @Nullable Integer lastCore) {

    /** {@code include/linux/sched.h}. */
    private static final long PF_KTHREAD = 0x00200000;

    /** Parses; null if the line is damaged. */
    static @Nullable StatLine parse(byte[] bytes, int length, long tickNanos) {
        int open = 0;
        while (open < length && bytes[open] != '(') {
            open++;
        }
        int close = length - 1;
        while (close > open && bytes[close] != ')') {
            close--;
        }
        if (close <= open) {
            return null;
        }
        Bytes fields = new Bytes(bytes, close + 1, length);
        char state = fields.letter();
        long ppid = fields.number();
        fields.skipFields(4);
        long flags = fields.number();
        fields.skipFields(4);
        long user = fields.number();
        long system = fields.number();
        fields.skipFields(3);
        long nice = fields.number();
        long threads = fields.number();
        fields.skipFields(1);
        long start = fields.number();
        long virtual = fields.number();
        long rss = fields.number();
        if (rss == Bytes.MISSING || state == 0) {
            return null;
        }
        fields.skipFields(14);
        long core = fields.number();
        return new StatLine(
                SafeText.decode(bytes, open + 1, close),
                state,
                (int) ppid,
                (flags & PF_KTHREAD) != 0,
                new CpuTimes(user * tickNanos, system * tickNanos),
                (int) nice,
                (int) threads,
                start,
                virtual,
                rss,
                core == Bytes.MISSING ? null : (int) core);
    }
}
