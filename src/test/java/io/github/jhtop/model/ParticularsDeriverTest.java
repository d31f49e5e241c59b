package io.github.jhtop.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.CpuControl.Quota;
import io.github.jhtop.sample.CpuControl.Throttling;
import io.github.jhtop.sample.MemoryControl;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rates of the process in focus, and where there can be none. */
final class ParticularsDeriverTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final ProcessId ID = new ProcessId(7, 0);
    private static final long MILLI = 1_000_000;

    private static Sample sample(double seconds, @Nullable ProcessParticulars particulars) {
        Sample plain = Raw.sample(seconds, Raw.process(7).done());
        return new Sample(
                plain.at(),
                plain.monotonicNanos(),
                plain.demand(),
                plain.host(),
                plain.cores(),
                plain.processes(),
                particulars,
                plain.sources(),
                null);
    }

    private static ProcessParticulars of(ProcessId id, @Nullable Cgroup<CpuControl> cpu, long faults) {
        return new ProcessParticulars(
                id,
                List.of(
                        new ResourceLimit(Resource.STACK_SIZE, 8 << 20, NONE),
                        new ResourceLimit(Resource.PROCESSES, 100, 200)),
                cpu,
                new Cgroup.Seen<>(SafeText.of("/m"), new MemoryControl(SafeText.of("/"), 4096, 1024L, null)),
                List.of(7, 1),
                new ProcessParticulars.Paths(null, SafeText.of("/srv")),
                new ProcessParticulars.PageFaults(faults, 10),
                null,
                new ProcessParticulars.Limited(0, 4096),
                new ProcessParticulars.Oom(5, -3));
    }

    private static Cgroup<CpuControl> group(String path, long millis, String quotaPath, Throttling throttling) {
        Quota quota = new Quota(SafeText.of(quotaPath), 2, 3 * millis * MILLI, throttling);
        return new Cgroup.Seen<>(SafeText.of(path), new CpuControl(millis * MILLI, quota));
    }

    private static CpuGroupRow cpu(@Nullable Cgroup<CpuControl> before, @Nullable Cgroup<CpuControl> now) {
        Sample older = sample(0, of(ID, before, 0));
        return Objects.requireNonNull(
                        Deriver.derive(older, sample(2, of(ID, now, 0))).particulars())
                .cpu();
    }

    @Test
    void withoutAProcessInFocusNothingIsTold() {
        assertNull(Deriver.derive(sample(0, of(ID, null, 0)), sample(1, null)).particulars());
    }

    @Test
    void ratesAreThoseOfTheInterval() {
        CpuGroupRow row = cpu(
                group("/a/b", 1000, "/a", new Throttling(10, 1, 100 * MILLI)),
                group("/a/b", 1600, "/a", new Throttling(30, 6, 500 * MILLI)));
        assertEquals(new CpuGroupRow(SafeText.of("/a/b"), null, 30, SafeText.of("/a"), 200, 90, 25, 20), row);
    }

    @Test
    void aFirstSampleHasTotalsAndNoRates() {
        Particulars row = Objects.requireNonNull(
                Deriver.derive(null, sample(1, of(ID, group("/a", 1, "/a", new Throttling(1, 1, 1)), 3)))
                        .particulars());
        assertAll(
                () -> assertEquals(200, row.cpu().quotaPercent()),
                () -> assertEquals(Double.NaN, row.cpu().percent()),
                () -> assertEquals(Double.NaN, row.minorFaultsPerSecond()),
                () -> assertEquals(List.of(7, 1), row.nsPids()),
                () -> assertEquals(SafeText.of("/srv"), row.cwd()),
                () -> assertEquals(-3, row.oomAdjustment()),
                () -> assertEquals(Double.NaN, row.pssBytes()));
    }

    @Test
    void aChangeOfGroupsLeavesNoRate() {
        Throttling before = new Throttling(1, 0, 0);
        Throttling after = new Throttling(5, 2, 9);
        CpuGroupRow moved = cpu(group("/a", 1, "/", before), group("/b", 2, "/", after));
        assertAll(
                () -> assertEquals(Double.NaN, moved.percent()),
                () -> assertEquals(Double.NaN, moved.quotaUsedPercent()),
                () -> assertEquals(Double.NaN, moved.throttledPercent()),
                () -> assertEquals(200, moved.quotaPercent()));
        CpuGroupRow boundElsewhere = cpu(group("/a/b", 1000, "/a", before), group("/a/b", 2000, "/", after));
        assertAll(
                () -> assertEquals(50, boundElsewhere.percent()),
                () -> assertEquals(Double.NaN, boundElsewhere.quotaUsedPercent()),
                () -> assertEquals(Double.NaN, boundElsewhere.throttledPercent()),
                () -> assertEquals(Double.NaN, boundElsewhere.throttledTimePercent()));
    }

    @Test
    void countersThatRanBackwardsLeaveNoRate() {
        CpuGroupRow row = cpu(
                group("/a", 2000, "/a", new Throttling(30, 6, 500)),
                group("/a", 1000, "/a", new Throttling(40, 1, 100)));
        assertAll(
                () -> assertEquals(Double.NaN, row.percent()),
                () -> assertEquals(Double.NaN, row.quotaUsedPercent()),
                () -> assertEquals(Double.NaN, row.throttledPercent()),
                () -> assertEquals(Double.NaN, row.throttledTimePercent()));
    }

    @Test
    void aGroupWithoutWorkHasNoShareOfPeriods() {
        Throttling same = new Throttling(30, 6, 500);
        assertEquals(
                Double.NaN,
                cpu(group("/a", 1, "/a", same), group("/a", 1, "/a", same)).throttledPercent());
    }

    @Test
    void aHiddenGroupSaysWhy() {
        CpuGroupRow row = cpu(null, new Cgroup.Hidden<>(SafeText.of("/../x"), "it is elsewhere"));
        assertAll(
                () -> assertEquals(SafeText.of("/../x"), row.group()),
                () -> assertEquals("it is elsewhere", row.gap()),
                () -> assertEquals(Double.NaN, row.quotaPercent()));
    }

    @Test
    void anotherProcessWithThatPidHasNoRates() {
        Sample older = sample(0, of(new ProcessId(7, 99), null, 10));
        Particulars row = Objects.requireNonNull(
                Deriver.derive(older, sample(2, of(ID, null, 30))).particulars());
        assertEquals(Double.NaN, row.minorFaultsPerSecond());
        Particulars same =
                Objects.requireNonNull(Deriver.derive(sample(0, of(ID, null, 10)), sample(2, of(ID, null, 30)))
                        .particulars());
        assertEquals(10, same.minorFaultsPerSecond());
    }

    @Test
    void aLimitStandsBesideItsUseWhereThatIsCounted() {
        Particulars row = Objects.requireNonNull(
                Deriver.derive(null, sample(1, of(ID, null, 0))).particulars());
        assertAll(
                () -> assertEquals(
                        new LimitRow(Resource.STACK_SIZE, 4096, 8 << 20, NONE), row.limit(Resource.STACK_SIZE)),
                () -> assertEquals(
                        new LimitRow(Resource.PROCESSES, Double.NaN, 100, 200), row.limit(Resource.PROCESSES)),
                () -> assertEquals(Double.NaN, row.limit(Resource.OPEN_FILES).soft()));
    }

    @Test
    void memoryIsToldWithTheGroupThatLimitsIt() {
        Particulars row = Objects.requireNonNull(
                Deriver.derive(null, sample(1, of(ID, null, 0))).particulars());
        assertEquals(
                new MemoryGroupRow(SafeText.of("/m"), null, SafeText.of("/"), 4096, 1024, Double.NaN), row.memory());
    }
}
