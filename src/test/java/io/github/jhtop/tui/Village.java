package io.github.jhtop.tui;

import io.github.jhtop.model.CoreRange;
import io.github.jhtop.model.CoreRow;
import io.github.jhtop.model.CpuShare;
import io.github.jhtop.model.HostRow;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.model.SwitchCounts;
import io.github.jhtop.model.SwitchScope;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A machine of a few processes for golden screens. Every number differs from every other, so that a screen on which two
 * of them have changed places differs too.
 */
final class Village {

    static final int OWN_PID = 2450;

    private static final double NAN = Double.NaN;
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private Village() {}

    static Snapshot snapshot() {
        return snapshot(cores());
    }

    static Snapshot snapshot(List<CoreRow> cores) {
        return new Snapshot(NOON, 1.003, host(cores.size()), cores, processes(), List.of());
    }

    /** The same numbers, read for certain processes only. */
    static Snapshot selection() {
        Snapshot all = snapshot();
        HostRow host = all.host();
        HostRow.Tasks tasks = host.tasks();
        HostRow selected = new HostRow(
                host.name(),
                host.kernel(),
                host.cores(),
                host.load1m(),
                host.load5m(),
                host.load15m(),
                host.uptimeSeconds(),
                host.memory(),
                host.contextSwitchesPerSecond(),
                host.taskSwitches(),
                new HostRow.Tasks(tasks.processes(), tasks.threads(), tasks.running(), tasks.jvms(), true));
        return new Snapshot(all.at(), all.intervalSeconds(), selected, all.cores(), all.processes(), all.sources());
    }

    static List<CoreRow> cores() {
        return List.of(new CoreRow(0, 41.2, 13.4, 5.1, 1.6, 56.2), new CoreRow(1, 22.7, 8.3, 2.9, 0.4, 31.4));
    }

    /** As many cores as a large server has. */
    static List<CoreRow> manyCores(int count) {
        List<CoreRow> cores = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cores.add(new CoreRow(i, i % 50, i % 7, i % 3, i % 2, i % 50 + i % 7 + i % 2));
        }
        return cores;
    }

    private static HostRow host(int cores) {
        return new HostRow(
                SafeText.of("village"),
                SafeText.of("Linux 6.18.0"),
                cores,
                2.13,
                1.47,
                0.98,
                273_931,
                new HostRow.Memory(25_233_981_440.0, 21_797_797_888.0, 0, 0),
                23_417,
                new HostRow.TaskSwitches(12_345, 11_901, 444),
                new HostRow.Tasks(84, 1_312, 3, 2, false));
    }

    private static List<ProcessRow> processes() {
        return List.of(
                new Villager(1, 0, "root", 'S', "systemd", 1.1, 3).running(1, "/sbin/init", "splash"),
                new Villager(2, 0, "root", 'S', "kthreadd", 0, 4).running(1),
                new Villager(17, 2, "root", 'I', "kworker/0:1", 0.2, 5).running(1),
                new Villager(2200, 1, "dev", 'S', "bash", 0.3, 6).running(1, "-bash"),
                new Villager(2301, 2200, "dev", 'R', "java", 182.4, 7)
                        .running(
                                34,
                                "/usr/bin/java",
                                "-Xmx256m",
                                "-cp",
                                "lib/*",
                                "org.example.ImageFilter",
                                "--as",
                                "threads"),
                new Villager(OWN_PID, 2200, "dev", 'S', "java", 0.9, 8)
                        .running(3, "java", "-jar", "/opt/jhtop/jhtop.jar"),
                new Villager(2502, 2200, "mayumi", 'D', "kopie", 25.6, 9)
                        .running(1, "/usr/local/bin/kopie", "写真", "e\u0301te\u0301"),
                unknown(2600, 1));
    }

    /** What tells one process from the others; all further numbers follow from the seed. */
    private record Villager(int pid, int ppid, String user, char state, String name, double cpu, int seed) {

        ProcessRow running(int threadCount, String... words) {
            boolean kernel = words.length == 0;
            return new ProcessRow(
                    new ProcessId(pid, 100L + seed),
                    ppid,
                    new ProcessFacts(
                            SafeText.of(name),
                            Arrays.stream(words).map(SafeText::of).toList(),
                            SafeText.of(user),
                            NOON.minusSeconds(1000L * seed),
                            kernel),
                    state,
                    1000.0 * seed,
                    threadCount,
                    seed - 10,
                    seed % 2,
                    new CoreRange(0, seed % 2),
                    new CpuShare(cpu, cpu * 0.75, cpu * 0.25, seed * 1.13),
                    seed * 21.37,
                    switches(seed * 171.0),
                    SwitchScope.PROCESS,
                    seed * 131_000.0,
                    new ProcessRow.Memory(seed * 31e6, seed * 7e6, seed * 530e6),
                    new ProcessRow.IoRates(seed * 4097.0, seed * 611.0),
                    seed * 12.0,
                    threads(pid, threadCount));
        }
    }

    private static SwitchCounts switches(double base) {
        return new SwitchCounts(base * 101, base * 100, base, base * 1.25, base, base * 0.25);
    }

    private static ProcessRow unknown(int pid, int ppid) {
        return new ProcessRow(
                new ProcessId(pid, 1),
                ppid,
                new ProcessFacts(SafeText.of("hidden"), List.of(SafeText.of("hidden")), null, null, false),
                'S',
                NAN,
                1,
                NAN,
                NAN,
                null,
                CpuShare.UNKNOWN,
                NAN,
                SwitchCounts.UNKNOWN,
                null,
                NAN,
                new ProcessRow.Memory(NAN, NAN, NAN),
                new ProcessRow.IoRates(NAN, NAN),
                NAN,
                null);
    }

    /** A process like another one. */
    static ProcessRow child(ProcessRow like, int pid, int ppid, String command) {
        ProcessFacts facts = new ProcessFacts(
                SafeText.of(command),
                List.of(SafeText.of(command)),
                like.facts().user(),
                like.facts().startedAt(),
                false);
        return new ProcessRow(
                new ProcessId(pid, pid),
                ppid,
                facts,
                like.state(),
                like.ageSeconds(),
                1,
                like.nice(),
                like.lastCore(),
                like.cores(),
                like.cpu(),
                like.cpuSeconds(),
                like.switches(),
                like.scope(),
                like.sliceNanos(),
                like.memory(),
                like.io(),
                like.openFiles(),
                null);
    }

    private static List<ThreadRow> threads(int pid, int count) {
        ThreadRow[] threads = new ThreadRow[count];
        Arrays.setAll(threads, i -> thread(pid, i, count));
        return List.of(threads);
    }

    private static ThreadRow thread(int pid, int index, int count) {
        boolean quiet = index >= count / 3 && count > 3;
        double cpu = quiet ? 0 : 61.2 / (index + 1);
        return new ThreadRow(
                pid,
                pid + index,
                SafeText.of(index == 0 ? "main" : "worker-" + index),
                index == 0 ? 'R' : 'S',
                index % 2,
                new CpuShare(cpu, cpu * 0.6, cpu * 0.4, quiet ? 0 : 9.7 / (index + 1)),
                quiet ? new SwitchCounts(40 + index, 30 + index, 10, 0, 0, 0) : switches(402 - index * 11),
                quiet ? NAN : 151_000 + index * 1000.0,
                3.25 + index);
    }
}
