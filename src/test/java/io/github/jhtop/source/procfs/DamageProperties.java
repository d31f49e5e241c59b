package io.github.jhtop.source.procfs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import java.util.Arrays;
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

    private static final AuxVector UNITS = new AuxVector(4096, 100);

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
