package io.github.jhtop.model;

import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of snapshots for tests: unknown throughout, or with a different number in every field. */
public final class Rows {

    private static final double NAN = Double.NaN;

    private Rows() {}

    /** A process of which only its place in the tree is known. */
    public static ProcessRow process(int pid, int ppid) {
        return process(pid, ppid, facts("worker", null));
    }

    public static ProcessRow process(int pid, int ppid, ProcessFacts facts) {
        return process(pid, ppid, facts, 'S', CpuShare.UNKNOWN, SwitchCounts.UNKNOWN);
    }

    static ProcessRow process(char state, double percent, double switchesPerSecond) {
        return process(7, 1, facts("worker", null), state, cpu(percent), switches(switchesPerSecond));
    }

    private static ProcessRow process(
            int pid, int ppid, ProcessFacts facts, char state, CpuShare cpu, SwitchCounts switches) {
        return new ProcessRow(
                new ProcessId(pid, 0),
                ppid,
                facts,
                state,
                NAN,
                1,
                NAN,
                NAN,
                null,
                cpu,
                NAN,
                switches,
                null,
                NAN,
                new ProcessRow.Memory(NAN, NAN, NAN),
                new ProcessRow.IoRates(NAN, NAN),
                NAN,
                null);
    }

    static ThreadRow thread(char state, double percent, double switchesPerSecond) {
        return new ThreadRow(
                7, 8, SafeText.of("worker"), state, NAN, cpu(percent), switches(switchesPerSecond), NAN, NAN);
    }

    private static CpuShare cpu(double percent) {
        return new CpuShare(percent, NAN, NAN, NAN);
    }

    private static SwitchCounts switches(double perSecond) {
        return new SwitchCounts(NAN, NAN, NAN, perSecond, NAN, NAN);
    }

    /** What is known of a program. */
    public static ProcessFacts facts(String name, @Nullable String user, String... arguments) {
        List<SafeText> words = Arrays.stream(arguments).map(SafeText::of).toList();
        return new ProcessFacts(SafeText.of(name), words, user == null ? null : SafeText.of(user), null, false);
    }

    /** A thread of which everything is known; no two of its numbers are alike. */
    public static ThreadRow knownThread(String name) {
        return new ThreadRow(
                101,
                102,
                SafeText.of(name),
                'R',
                103,
                new CpuShare(1.25, 2.25, 3.25, 4.25),
                new SwitchCounts(201, 202, 203, 5.25, 6.25, 7.25),
                8.25e6,
                9.25);
    }

    /** A process of which everything is known; no two of its numbers are alike. */
    public static ProcessRow knownProcess(String name, String user, String... arguments) {
        ProcessFacts facts = facts(name, user, arguments);
        return new ProcessRow(
                new ProcessId(101, 5),
                102,
                new ProcessFacts(
                        facts.name(), facts.arguments(), facts.user(), Instant.parse("2026-01-01T00:00:00Z"), false),
                'R',
                11.5,
                103,
                -5,
                3,
                new CoreRange(0, 3),
                new CpuShare(1.25, 2.25, 3.25, 4.25),
                12.5,
                new SwitchCounts(201, 202, 203, 5.25, 6.25, 7.25),
                SwitchScope.LIVE_THREADS,
                8.25e6,
                new ProcessRow.Memory(301, 302, 303),
                new ProcessRow.IoRates(13.5, 14.5),
                104,
                List.of(knownThread(name)));
    }

    /** A core of which everything is known; no two of its numbers are alike. */
    public static CoreRow knownCore() {
        return new CoreRow(3, 10.5, 20.5, 5.25, 2.25, 33.25);
    }

    /** A machine of which everything is known; no two of its numbers are alike. */
    /** The same machine, of which only certain processes were read. */
    public static HostRow selectedHost() {
        HostRow all = knownHost();
        HostRow.Tasks tasks = all.tasks();
        return new HostRow(
                all.name(),
                all.kernel(),
                all.cores(),
                all.load1m(),
                all.load5m(),
                all.load15m(),
                all.uptimeSeconds(),
                all.memory(),
                all.contextSwitchesPerSecond(),
                all.taskSwitches(),
                new HostRow.Tasks(tasks.processes(), tasks.threads(), tasks.running(), tasks.jvms(), true));
    }

    public static HostRow knownHost() {
        return new HostRow(
                SafeText.of("box"),
                SafeText.of("Linux 6.1"),
                4,
                0.25,
                0.5,
                0.75,
                1000.5,
                new HostRow.Memory(401, 402, 403, 404),
                15.5,
                new HostRow.TaskSwitches(16.5, 17.5, 18.5),
                new HostRow.Tasks(501, 502, 503, 504, false));
    }

    /** A machine of which nothing is known. */
    public static HostRow unknownHost() {
        return new HostRow(
                SafeText.EMPTY,
                SafeText.EMPTY,
                0,
                NAN,
                NAN,
                NAN,
                NAN,
                new HostRow.Memory(NAN, NAN, NAN, NAN),
                NAN,
                new HostRow.TaskSwitches(NAN, NAN, NAN),
                new HostRow.Tasks(0, 0, 0, 0, false));
    }
}
