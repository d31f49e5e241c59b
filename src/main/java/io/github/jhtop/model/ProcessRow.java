package io.github.jhtop.model;

import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One process of a snapshot; unknown numbers are NaN.
 *
 * @param id its identity
 * @param ppid its parent
 * @param facts what seldom changes: name, arguments, user, start
 * @param state its state letter: R if any of its threads is
 * @param ageSeconds since its start
 * @param threadCount live threads
 * @param nice nice value
 * @param lastCore logical CPU its leader was last on
 * @param cores CPUs its threads ran on in the interval, or null
 * @param cpu its shares of the interval
 * @param cpuSeconds CPU time since its start, ended threads included
 * @param switches its context switches
 * @param scope what they cover, or null if none are known
 * @param sliceNanos mean time on a CPU between two switches of the interval
 * @param memory its memory
 * @param io its storage traffic
 * @param openFiles open descriptors
 * @param threads its live threads, or null where nobody read them
 */
public record ProcessRow(
        ProcessId id,
        int ppid,
        ProcessFacts facts,
        char state,
        double ageSeconds,
        int threadCount,
        double nice,
        double lastCore,
        @Nullable CoreRange cores,
        CpuShare cpu,
        double cpuSeconds,
        SwitchCounts switches,
        @Nullable SwitchScope scope,
        double sliceNanos,
        Memory memory,
        IoRates io,
        double openFiles,
        @Nullable List<ThreadRow> threads) {

    /**
     * Its process id.
     *
     * @return the PID
     */
    public int pid() {
        return id.pid();
    }

    /**
     * Whether it ran or waited for a CPU in the interval.
     *
     * @return true if anything was seen of it
     */
    public boolean active() {
        return state == 'R' || cpu.percent() > 0 || switches.totalPerSecond() > 0;
    }

    /**
     * What its command line tells of a JVM.
     *
     * @return null for other programs
     */
    public @Nullable JavaCommand java() {
        return JavaCommand.parse(facts.arguments());
    }

    /**
     * Its command line as people read it: a JVM by its main class or jar, a program without its folder, a kernel thread
     * in brackets.
     *
     * @return one line
     */
    public SafeText command() {
        JavaCommand java = java();
        if (java != null) {
            return java.title();
        }
        List<SafeText> arguments = facts.arguments();
        if (arguments.isEmpty()) {
            return facts.kernelThread() ? SafeText.of("[" + facts.name() + "]") : facts.name();
        }
        List<SafeText> words = new ArrayList<>(arguments);
        words.set(0, withoutFolder(arguments.get(0)));
        return SafeText.join(words, " ");
    }

    /**
     * Its whole command line, or its name where there is none.
     *
     * @return one line
     */
    public SafeText fullCommand() {
        return facts.arguments().isEmpty() ? command() : SafeText.join(facts.arguments(), " ");
    }

    private static SafeText withoutFolder(SafeText program) {
        String path = program.toString();
        // A process may rewrite its first word into a title such as "sshd: root@pts/0": only a plain path is cut.
        boolean plainPath = path.startsWith("/") && path.indexOf(' ') < 0 && !path.endsWith("/");
        return plainPath ? SafeText.of(path.substring(path.lastIndexOf('/') + 1)) : program;
    }

    /**
     * Memory of a process; NaN is unknown.
     *
     * @param rssBytes resident
     * @param sharedBytes of that, backed by files or shared memory
     * @param virtualBytes address space
     */
    public record Memory(double rssBytes, double sharedBytes, double virtualBytes) {}

    /**
     * Storage traffic of a process; NaN is unknown.
     *
     * @param readBytesPerSecond fetched
     * @param writeBytesPerSecond sent
     */
    public record IoRates(double readBytesPerSecond, double writeBytesPerSecond) {}
}
