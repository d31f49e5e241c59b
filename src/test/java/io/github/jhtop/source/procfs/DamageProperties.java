package io.github.jhtop.source.procfs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Whatever the bytes are, no parser throws, and none makes a number that no kernel could mean. */
class DamageProperties {

    private static final AuxVector UNITS = new AuxVector(4096, 100, false);

    @Property
    void statIsNullOrSane(@ForAll("stat") byte[] bytes) {
        StatLine stat = StatLine.parse(bytes, bytes.length, UNITS);
        if (stat != null) {
            assertTrue(Character.isLetter(stat.state()));
            assertNotNegative(
                    stat.ppid(),
                    stat.times().userNanos(),
                    stat.times().systemNanos(),
                    stat.threadCount(),
                    stat.startTicks(),
                    stat.virtualBytes(),
                    stat.rssBytes(),
                    orZero(stat.lastCore()));
        }
    }

    @Provide
    Arbitrary<byte[]> stat() {
        return damaged(
                """
                4711 (a) R 1 1 1 (b) S 4242 4711 4711 0 -1 4194304 6193 0 3 0 1234 567 8 9 20 0 42 0 98765 \
                4096000000 50321 18446744073709551615 1 1 0 0 0 0 0 4096 16800975 0 0 0 -1 13 0 0 0 0 0""");
    }

    @Property
    void schedstatIsNullOrSane(@ForAll("schedstat") byte[] bytes) {
        Scheduling scheduling = SchedstatLine.parse(cursor(bytes));
        if (scheduling != null) {
            assertNotNegative(scheduling.runNanos(), scheduling.waitNanos(), scheduling.runs());
        }
    }

    @Provide
    Arbitrary<byte[]> schedstat() {
        return damaged("123456789012 987654321 4711\n");
    }

    @Property
    void statusIsNullOrSane(@ForAll("status") byte[] bytes) {
        Switches.Split split = StatusLines.switches(cursor(bytes));
        if (split != null) {
            assertNotNegative(split.voluntary(), split.involuntary());
        }
        assertTrue(StatusLines.effectiveUid(cursor(bytes)) >= -1);
    }

    @Provide
    Arbitrary<byte[]> status() {
        return damaged("Name:\tjava\nUid:\t1\t2\t3\t4\nvoluntary_ctxt_switches:\t5\nnonvoluntary_ctxt_switches:\t6\n");
    }

    @Property
    void coresAreSane(@ForAll("cores") byte[] bytes) {
        for (CoreCounters core : HostFiles.cores(cursor(bytes), UNITS.tickNanos())) {
            assertNotNegative(
                    core.core(),
                    core.userNanos(),
                    core.systemNanos(),
                    core.idleNanos(),
                    core.iowaitNanos(),
                    core.stealNanos());
        }
        assertNotNegative(orZero(HostFiles.contextSwitches(cursor(bytes))));
    }

    @Provide
    Arbitrary<byte[]> cores() {
        return damaged(
                """
                cpu  300 30 90 900 60 9 6 15 150 0
                cpu0 100 10 30 300 20 3 2 5 50 0
                cpu1 200 20 60 600 40 6 4 10 100 0
                ctxt 123456789
                """);
    }

    @Property
    void memoryIsNullOrSane(@ForAll("meminfo") byte[] bytes) {
        HostCounters.Memory memory = HostFiles.memory(cursor(bytes));
        if (memory != null) {
            assertNotNegative(
                    memory.totalBytes(), memory.availableBytes(), memory.swapTotalBytes(), memory.swapFreeBytes());
        }
    }

    @Provide
    Arbitrary<byte[]> meminfo() {
        return damaged(
                """
                MemTotal:       24567890 kB
                MemAvailable:   12345678 kB
                SwapTotal:       2097148 kB
                SwapFree:        1048574 kB
                """);
    }

    @Property
    void loadIsNullOrSane(@ForAll("loadavg") byte[] bytes) {
        HostCounters.Load load = HostFiles.load(cursor(bytes));
        if (load != null) {
            assertTrue(load.oneMinute() >= 0 && load.fiveMinutes() >= 0 && load.fifteenMinutes() >= 0);
        }
        assertTrue(HostFiles.tasks(cursor(bytes)) >= -1);
    }

    @Provide
    Arbitrary<byte[]> loadavg() {
        return damaged("2.10 1.05 0.90 3/1312 98765\n");
    }

    @Property
    void trafficIsNullOrSane(@ForAll("io") byte[] bytes) {
        Io io = ProcfsFiles.parseIo(cursor(bytes));
        if (io != null) {
            assertNotNegative(io.readBytes(), io.writeBytes());
        }
    }

    @Provide
    Arbitrary<byte[]> io() {
        return damaged("syscw: 4\nread_bytes: 4096\nwrite_bytes: 8192\n");
    }

    @Property
    void limitsAreNullOrSane(@ForAll("limits") byte[] bytes) {
        List<ResourceLimit> limits = LimitLines.parse(cursor(bytes));
        if (limits != null) {
            assertTrue(!limits.isEmpty() && limits.size() <= Resource.values().length);
            limits.forEach(limit -> assertTrue(limit.soft() >= 0 && limit.hard() >= 0, limit::toString));
        }
    }

    @Provide
    Arbitrary<byte[]> limits() {
        return damaged(
                """
                Limit                     Soft Limit           Hard Limit           Units
                Max cpu time              unlimited            18446744073709551614 seconds
                Max open files            1024                 524288               files
                """);
    }

    @Property
    void groupsOfAProcessAreSane(@ForAll("cgroup") byte[] bytes) {
        List<CgroupLine> lines = CgroupLine.parse(cursor(bytes));
        assertTrue(lines.stream().allMatch(line -> line.path().startsWith("/")));
        CgroupLine cpu = CgroupLine.of("cpu", lines);
        assertTrue(cpu == null || cpu.unified() || cpu.controllers().contains("cpu"));
    }

    @Provide
    Arbitrary<byte[]> cgroup() {
        return damaged("12:memory:/a\n4:cpu,cpuacct:/docker/a:b\n1:name=systemd:/init.scope\n0::/../x\n");
    }

    @Property
    void mountsAreSane(@ForAll("mountinfo") byte[] bytes) {
        for (CgroupMount mount : CgroupMount.parse(cursor(bytes))) {
            assertTrue(!mount.unified() || mount.controllers().isEmpty());
            assertEquals(
                    mount.root().equals("/") ? "/a" : "",
                    mount.below(mount.root().equals("/") ? "/a" : mount.root()));
            CgroupFolder folder = new CgroupFolder(mount, "/a/b/c");
            for (int levels = 0; folder != null; levels++) {
                assertTrue(levels < 4, "climbs for ever");
                folder = folder.parent();
            }
        }
    }

    @Provide
    Arbitrary<byte[]> mountinfo() {
        return damaged(
                """
                30 21 0:26 / /sys/fs/cgroup\\040x rw,nosuid shared:9 master:1 - cgroup2 cgroup2 rw,nsdelegate
                31 21 0:27 /docker/a /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct
                """);
    }

    @Property
    void filesOfAGroupAreNullOrSane(@ForAll("cpuStat") byte[] stat, @ForAll("cpuMax") byte[] max) {
        CpuControl.Throttling throttling = CgroupFiles.throttling(cursor(stat));
        if (throttling != null) {
            assertNotNegative(throttling.periods(), throttling.throttledPeriods(), throttling.throttledNanos());
        }
        assertNotNegative(
                orZero(CgroupFiles.usageNanos(cursor(stat))),
                orZero(CgroupFiles.oomKills(cursor(stat))),
                orZero(CgroupFiles.number(cursor(max))));
        assertNanOrPositive(CgroupFiles.cpuMax(cursor(max)));
        assertTrue(!(CgroupFiles.cfsQuotaMicros(cursor(max)) < 0));
        assertTrue(!(CgroupFiles.memoryMax(cursor(max)) < 0));
    }

    private static void assertNanOrPositive(double number) {
        assertTrue(Double.isNaN(number) || number > 0, () -> Double.toString(number));
    }

    @Provide
    Arbitrary<byte[]> cpuStat() {
        return damaged("usage_usec 5\nnr_periods 9\nnr_throttled 4\nthrottled_usec 77\noom_kill 3\n");
    }

    @Provide
    Arbitrary<byte[]> cpuMax() {
        return Arbitraries.oneOf(damaged("200000 100000\n"), damaged("max 100000\n"), damaged("-1\n"));
    }

    @Property
    void namespacesAndLimitedMemoryAreNullOrSane(@ForAll("namespaces") byte[] bytes) {
        List<Integer> pids = StatusLines.nsPids(cursor(bytes));
        assertTrue(pids == null || (!pids.isEmpty() && pids.stream().allMatch(pid -> pid >= 0)));
        ProcessParticulars.Limited limited = StatusLines.limited(cursor(bytes));
        if (limited != null) {
            assertNotNegative(limited.lockedBytes(), limited.stackBytes());
        }
    }

    @Provide
    Arbitrary<byte[]> namespaces() {
        return damaged("Name:\tjava\nNSpid:\t42\t7\t1\nVmLck:\t 16 kB\nVmStk:\t 132 kB\n");
    }

    @Property
    void footprintIsNullOrSane(@ForAll("rollup") byte[] bytes) {
        ProcessParticulars.Footprint footprint = FootprintReader.parse(cursor(bytes));
        if (footprint != null) {
            assertNotNegative(footprint.pssBytes(), footprint.swapPssBytes());
        }
    }

    @Provide
    Arbitrary<byte[]> rollup() {
        return damaged("Rss: 1700 kB\nPss: 308 kB\nSwap: 20 kB\nSwapPss: 10 kB\n");
    }

    @Property
    void unitsArePositive(@ForAll byte[] bytes) {
        AuxVector units = AuxVector.parse(bytes, bytes.length);
        assertTrue(units.pageBytes() > 0 && units.tickNanos() > 0);
    }

    @Property
    void anyPasswdHasANameForEveryUser(@ForAll("passwd") byte[] bytes, @ForAll long uid) {
        assertTrue(UserNames.parse(cursor(bytes)).of(uid).cells() >= 0);
    }

    @Provide
    Arbitrary<byte[]> passwd() {
        return damaged("root:x:0:0:root:/root:/bin/bash\ndev:x:1000:1000:,,,:/home/dev:/bin/sh\n");
    }

    @Property
    void anyBytesAreArguments(@ForAll byte[] bytes) {
        assertTrue(FactsReader.arguments(bytes, bytes.length).size() <= bytes.length);
    }

    private static void assertNotNegative(long... numbers) {
        assertTrue(LongStream.of(numbers).allMatch(number -> number >= 0), () -> Arrays.toString(numbers));
    }

    private static long orZero(@Nullable Number number) {
        return number == null ? 0 : number.longValue();
    }

    private static Bytes cursor(byte[] bytes) {
        return new Bytes(bytes, 0, bytes.length);
    }

    /** A good text with a few stretches replaced, or cut short, or nothing like it at all. */
    private static Arbitrary<byte[]> damaged(String good) {
        Arbitrary<byte[]> maimed = harm(good.length()).list().ofMaxSize(3).map(harms -> {
            String text = good;
            for (Harm harm : harms) {
                text = harm.to(text);
            }
            return text.getBytes(UTF_8);
        });
        return Arbitraries.frequencyOf(
                Tuple.of(8, maimed), Tuple.of(1, Arbitraries.bytes().array(byte[].class)));
    }

    private static Arbitrary<Harm> harm(int length) {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "-",
                " ",
                "\n",
                "\t",
                ".",
                ":",
                "/",
                ")",
                "(",
                "x",
                "\0",
                "é",
                "-1",
                "9999",
                "99999999999999999999");
        return Combinators.combine(
                        Arbitraries.integers().between(0, length),
                        Arbitraries.integers().between(0, 12),
                        pieces)
                .as(Harm::new);
    }

    /** Puts a piece in place of a stretch. */
    private record Harm(int at, int length, String piece) {

        String to(String text) {
            int from = Math.min(at, text.length());
            return text.substring(0, from) + piece + text.substring(Math.min(from + length, text.length()));
        }
    }
}
