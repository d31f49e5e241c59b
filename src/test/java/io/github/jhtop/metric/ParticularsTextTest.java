package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.model.CpuGroupRow;
import io.github.jhtop.model.LimitRow;
import io.github.jhtop.model.MemoryGroupRow;
import io.github.jhtop.model.Particulars;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The particulars of a process in words. */
final class ParticularsTextTest {

    private static final double NAN = Double.NaN;
    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final SafeText OWN = SafeText.of("/slice/app");
    private static final SafeText ABOVE = SafeText.of("/slice");

    private static Particulars of(CpuGroupRow cpu, MemoryGroupRow memory) {
        return new Particulars(
                new ProcessId(7, 0),
                List.of(
                        new LimitRow(Resource.STACK_SIZE, 135168, 8 << 20, NONE),
                        new LimitRow(Resource.OPEN_FILES, 123, 1024, 524288),
                        new LimitRow(Resource.NICE_PRIORITY, NAN, 0, 0)),
                cpu,
                memory,
                List.of(4711, 1),
                null,
                SafeText.of("/srv"),
                1.25,
                0,
                308 << 10,
                0,
                666,
                -17);
    }

    private static String quota(
            double percent, double quota, double used, double throttled, @Nullable SafeText setter) {
        CpuGroupRow cpu = new CpuGroupRow(OWN, null, percent, setter, quota, used, throttled, NAN);
        return ParticularsText.quota(of(cpu, memory(NAN, NAN, 0, null))).toString();
    }

    private static MemoryGroupRow memory(double limit, double used, double kills, @Nullable SafeText setter) {
        return new MemoryGroupRow(OWN, null, setter, limit, used, kills);
    }

    private static String memoryText(double limit, double used, double kills, @Nullable SafeText setter) {
        CpuGroupRow cpu = new CpuGroupRow(OWN, null, NAN, null, NAN, NAN, NAN, NAN);
        return ParticularsText.memory(of(cpu, memory(limit, used, kills, setter)))
                .toString();
    }

    @Test
    void theQuotaIsToldInOneSentence() {
        assertAll(
                () -> assertEquals("182% of 200% quota, throttled 12% of periods", quota(50, 200, 182.3, 12.1, OWN)),
                () -> assertEquals(
                        "0.4% of 20% quota, throttled 0.2% of periods, set by /slice",
                        quota(0.1, 20, 0.41, 0.2, ABOVE)),
                () -> assertEquals("20% of 20% quota, not throttled", quota(20, 20, 20, 0, OWN)),
                () -> assertEquals("0% of 20% quota", quota(0, 20, 0, NAN, OWN)),
                () -> assertEquals("1,280% of 6,400% quota", quota(1280, 6400, 1280, NAN, OWN)),
                () -> assertEquals("20% quota", quota(NAN, 20, NAN, NAN, OWN)));
    }

    @Test
    void noQuotaIsToldApartFromAnUnknownOne() {
        CpuGroupRow hidden = new CpuGroupRow(OWN, "it is not mounted", NAN, null, NAN, NAN, NAN, NAN);
        assertAll(
                () -> assertEquals("no quota; group uses 182%", quota(182, NONE, 182, NAN, OWN)),
                () -> assertEquals("no quota", quota(NAN, NONE, NAN, NAN, OWN)),
                () -> assertEquals("-", quota(182, NAN, NAN, NAN, null)),
                () -> assertEquals(
                        "unknown: it is not mounted",
                        ParticularsText.quota(of(hidden, memory(NAN, NAN, 0, null)))
                                .toString()));
    }

    @Test
    void theMemoryLimitIsToldInOneSentence() {
        assertAll(
                () -> assertEquals("512MB of 2.0GB limit", memoryText(2L << 30, 512 << 20, 0, OWN)),
                () -> assertEquals(
                        "512MB of 2.0GB limit, 3 killed, set by /slice", memoryText(2L << 30, 512 << 20, 3, ABOVE)),
                () -> assertEquals("2.0GB limit", memoryText(2L << 30, NAN, NAN, OWN)),
                () -> assertEquals("no limit; group holds 512MB", memoryText(NONE, 512 << 20, NAN, OWN)),
                () -> assertEquals("no limit", memoryText(NONE, NAN, NAN, OWN)),
                () -> assertEquals("-", memoryText(NAN, 512 << 20, NAN, null)));
    }

    private static Particulars usual() {
        return of(
                new CpuGroupRow(OWN, null, 50, OWN, NONE, 50, NAN, NAN),
                new MemoryGroupRow(null, null, null, NAN, NAN, NAN));
    }

    @Test
    void everyQuantityHasALineWithItsUnitWhereItHasAValue() {
        List<ParticularsText.Line> lines = ParticularsText.lines(usual());
        Map<String, String> values = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.title().toString(), line -> line.value().toString()));
        assertAll(
                () -> assertEquals(ParticularsMetrics.TABLE.size(), lines.size()),
                () -> assertEquals("50.0%", values.get("GRP CPU%")),
                () -> assertEquals("unlimited", values.get("QUOTA%")),
                () -> assertEquals("-", values.get("QUOTA OF")),
                () -> assertEquals("-", values.get("THROTTLED%")),
                () -> assertEquals("-", values.get("MEM LIMIT")),
                () -> assertEquals("308KB", values.get("PSS")),
                () -> assertEquals("1.3/s", values.get("MINFLT/s")),
                () -> assertEquals("-17", values.get("OOM ADJ")),
                () -> assertEquals("1,024", values.get("FD LIMIT")),
                () -> assertEquals("132KB", values.get("STACK")),
                () -> assertEquals("4711 1", values.get("NSPID")),
                () -> assertEquals("-", values.get("EXE")),
                () -> assertEquals("/srv", values.get("CWD")));
    }

    @Test
    void everyQuantityOfAGroupIsTakenFromItsPlace() {
        Particulars bound =
                of(new CpuGroupRow(OWN, null, 11, ABOVE, 200, 22, 33, 44), memory(2L << 30, 512 << 20, 3, ABOVE));
        Map<String, String> expected = Map.ofEntries(
                Map.entry("cgroup", "/slice/app"),
                Map.entry("cgroup_cpu_percent", "11.0"),
                Map.entry("quota_cgroup", "/slice"),
                Map.entry("quota_percent", "200.0"),
                Map.entry("quota_used_percent", "22.0"),
                Map.entry("throttled_percent", "33.0"),
                Map.entry("throttled_time_percent", "44.0"),
                Map.entry("memory_cgroup", "/slice/app"),
                Map.entry("memory_limit_cgroup", "/slice"),
                Map.entry("memory_limit_bytes", "2.0G"),
                Map.entry("memory_used_bytes", "512M"),
                Map.entry("oom_kills", "3"),
                Map.entry("oom_score", "666"));
        expected.forEach((id, text) ->
                assertEquals(text, ParticularsMetrics.of(id).format(bound, 16).toString(), id));
    }

    @Test
    void theSummaryTellsUseBesideLimit() {
        assertEquals(
                List.of("no quota; group uses 50%", "-", "123 of 1,024"),
                ParticularsText.summary(usual()).stream()
                        .map(line -> line.value().toString())
                        .toList());
    }

    @Test
    void everyLimitHasALine() {
        assertEquals(
                List.of(
                        "Max stack size|132KB|8.0MB|unlimited|bytes",
                        "Max open files|123|1,024|524,288|files",
                        "Max nice priority|-|0|0|"),
                ParticularsText.limits(usual()).stream()
                        .map(line -> line.name() + "|" + line.used() + "|" + line.soft() + "|" + line.hard() + "|"
                                + line.unit())
                        .toList());
    }
}
