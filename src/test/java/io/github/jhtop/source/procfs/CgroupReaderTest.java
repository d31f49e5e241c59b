package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.Cgroup;
import io.github.jhtop.sample.CpuControl;
import io.github.jhtop.sample.CpuControl.Quota;
import io.github.jhtop.sample.CpuControl.Throttling;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.MemoryControl;
import io.github.jhtop.sample.ProcessParticulars;
import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Control groups of both versions, as far as they can be seen from where the reader is. */
class CgroupReaderTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private static final String STAT =
            """
            usage_usec 2000000
            user_usec 1500000
            system_usec 500000
            nr_periods 50
            nr_throttled 6
            throttled_usec 700
            nr_bursts 0
            burst_usec 0
            """;

    @AutoClose
    private final FakeMachine machine;

    private final FakeProcess process;
    private final FakeCgroups groups;

    CgroupReaderTest(@TempDir Path directory) {
        machine = new FakeMachine(directory);
        process = machine.start(42);
        groups = new FakeCgroups(directory.resolve("sys fs"), machine.proc);
    }

    private ProcessParticulars particulars() {
        return Objects.requireNonNull(
                machine.look(Demand.of(Set.of()).focusedOn(42)).particulars());
    }

    private void isIn(String cgroup) {
        process.folder.write("cgroup", cgroup);
    }

    private CpuControl cpu() {
        return assertInstanceOf(
                CpuControl.class,
                assertInstanceOf(Cgroup.Seen.class, particulars().cpu()).control());
    }

    private void isHidden(String path, String reason) {
        assertEquals(
                new Cgroup.Hidden<CpuControl>(SafeText.of(path), reason),
                particulars().cpu());
    }

    /** A group with a quota in a group with a smaller one. */
    private void nested() {
        groups.mountUnified("unified", "/")
                .write("unified/cpu.stat", "usage_usec 9000000\n")
                .write("unified/slice/cpu.max", "150000 100000\n")
                .write("unified/slice/cpu.stat", STAT)
                .write("unified/slice/app/cpu.max", "400000 100000\n")
                .write(
                        "unified/slice/app/cpu.stat",
                        "usage_usec 1000\nnr_periods 0\nnr_throttled 0\nthrottled_usec 0\n")
                .write("unified/slice/app/memory.max", "max\n")
                .write("unified/slice/app/memory.current", "4096\n")
                .write("unified/slice/app/memory.events", "low 0\noom 1\noom_kill 3\noom_group_kill 0\n")
                .write("unified/slice/memory.max", "1073741824\n")
                .write("unified/slice/memory.current", "536870912\n")
                .write("unified/slice/memory.events", "oom_kill 8\n");
        isIn("0::/slice/app\n");
    }

    @Test
    void theSmallestQuotaOnTheWayToTheRootBinds() {
        nested();
        Quota quota = new Quota(SafeText.of("/slice"), 1.5, 2_000_000_000L, new Throttling(50, 6, 700_000));
        assertEquals(
                new Cgroup.Seen<>(SafeText.of("/slice/app"), new CpuControl(1_000_000L, quota)),
                particulars().cpu());
    }

    @Test
    void theSmallestMemoryLimitBindsAndItsGroupTellsTheUse() {
        nested();
        assertEquals(
                new Cgroup.Seen<>(
                        SafeText.of("/slice/app"), new MemoryControl(SafeText.of("/slice"), 1 << 30, 1L << 29, 3L)),
                particulars().memory());
    }

    @Test
    void ofEqualQuotasTheNearestBinds() {
        nested();
        groups.write("unified/slice/app/cpu.max", "75000 50000\n");
        assertEquals(SafeText.of("/slice/app"), cpu().quota().group());
    }

    @Test
    void withoutAQuotaNoneBinds() {
        nested();
        groups.write("unified/slice/app/cpu.max", "max 100000\n");
        groups.top.remove("unified/slice/cpu.max");
        assertEquals(new Quota(SafeText.of("/slice/app"), NONE, 1_000_000L, new Throttling(0, 0, 0)), cpu().quota());
    }

    @Test
    void theRootOfTheMachineHasNoQuota() {
        groups.mountUnified("unified", "/").write("unified/cpu.stat", "usage_usec 5\nuser_usec 3\nsystem_usec 2\n");
        isIn("0::/\n");
        assertEquals(new CpuControl(5000L, new Quota(SafeText.of("/"), NONE, 5000L, null)), cpu());
    }

    @Test
    void aQuotaThatCannotBeReadAboveMakesItUnknown() {
        nested();
        groups.top.forbid("unified/slice/cpu.max");
        isHidden("/slice/app", CgroupReader.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "100000", "0 100000", "100000 0", "-5 100000"})
    void aDamagedQuotaIsUnknown(String damaged) {
        nested();
        groups.write("unified/slice/cpu.max", damaged);
        isHidden("/slice/app", CgroupReader.UNREADABLE);
    }

    @Test
    void noHierarchyIsClimbedForEver() {
        groups.mountUnified("unified", "/").write("unified" + "/d".repeat(CgroupReader.MOST_LEVELS) + "/cpu.stat", "");
        isIn("0::" + "/d".repeat(CgroupReader.MOST_LEVELS - 1) + "\n");
        assertEquals(NONE, cpu().quota().cores());
        isIn("0::" + "/d".repeat(CgroupReader.MOST_LEVELS) + "\n");
        isHidden("/d".repeat(CgroupReader.MOST_LEVELS), CgroupReader.UNREADABLE);
    }

    @Test
    void versionOneHasAHierarchyForEachController() {
        groups.mount("cpu,cpuacct", "/", "cpu,cpuacct", 0)
                .mount("memory", "/", "memory", 2)
                .write("cpu,cpuacct/cpu.cfs_quota_us", "-1\n")
                .write("cpu,cpuacct/docker/a/cpu.cfs_quota_us", "20000\n")
                .write("cpu,cpuacct/docker/a/cpu.cfs_period_us", "100000\n")
                .write("cpu,cpuacct/docker/a/cpu.stat", "nr_periods 9\nnr_throttled 4\nthrottled_time 77\n")
                .write("cpu,cpuacct/docker/a/cpuacct.usage", "123456789\n")
                .write("memory/docker/b/memory.limit_in_bytes", "9223372036854771712\n")
                .write("memory/docker/b/memory.usage_in_bytes", "8192\n")
                .write("memory/docker/b/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 2\n");
        isIn("5:memory:/docker/b\n4:cpu,cpuacct:/docker/a\n1:name=systemd:/init.scope\n");
        SafeText a = SafeText.of("/docker/a");
        assertEquals(new CpuControl(123456789L, new Quota(a, 0.2, 123456789L, new Throttling(9, 4, 77))), cpu());
        SafeText b = SafeText.of("/docker/b");
        assertEquals(
                new Cgroup.Seen<>(b, new MemoryControl(b, NONE, 8192L, 2L)),
                particulars().memory());
    }

    @Test
    void timeCountedInAnotherGroupIsNotThatOfTheQuota() {
        groups.mount("cpu", "/", "cpu", 0)
                .mount("cpuacct", "/", "cpuacct", 0)
                .write("cpu/a/cpu.cfs_quota_us", "50000\n")
                .write("cpu/a/cpu.cfs_period_us", "100000\n")
                .write("cpuacct/a/cpuacct.usage", "5\n")
                .write("cpuacct/b/cpuacct.usage", "6\n");
        isIn("2:cpuacct:/b\n1:cpu:/a\n");
        assertNull(cpu().usageNanos());
        isIn("2:cpuacct:/a\n1:cpu:/a\n");
        assertEquals(5L, cpu().usageNanos());
    }

    @Test
    void inAHybridTheControllerIsWhereVersionOneHasIt() {
        groups.mountUnified("unified", "/")
                .mount("cpu", "/", "cpu", 0)
                .write("cpu/a/cpu.cfs_quota_us", "300000\n")
                .write("cpu/a/cpu.cfs_period_us", "100000\n")
                .write("unified/u/memory.max", "4096\n");
        isIn("3:cpu:/a\n0::/u\n");
        assertEquals(3, cpu().quota().cores());
        Cgroup<MemoryControl> memory = Objects.requireNonNull(particulars().memory());
        assertEquals(SafeText.of("/u"), memory.path());
    }

    @Test
    void ofABranchThatIsMountedTheRestIsNotSeen() {
        groups.mountUnified("unified", "/docker/a").write("unified/x/cpu.max", "10000 100000\n");
        isIn("0::/docker/a/x\n");
        assertEquals(0.1, cpu().quota().cores());
        isIn("0::/docker/ab\n");
        isHidden("/docker/ab", CgroupReader.NOT_MOUNTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..", "/../b", "/../../init.scope", "/a/../../b"})
    void aGroupOutsideOfTheNamespaceIsHidden(String path) {
        nested();
        isIn("0::" + path + "\n");
        isHidden(path, CgroupReader.OUTSIDE_NAMESPACE);
    }

    @Test
    void aGroupThatIsGoneIsHidden() {
        nested();
        isIn("0::/slice/gone (deleted)\n");
        isHidden("/slice/gone (deleted)", CgroupReader.GONE);
    }

    @Test
    void withoutAMountItIsHidden() {
        isIn("0::/slice\n");
        isHidden("/slice", CgroupReader.NOT_MOUNTED);
    }

    @Test
    void aPathMayHoldColonsAndWorse() {
        groups.mountUnified("unified", "/").write("unified/a:b c\u001b/cpu.max", "100000 100000\n");
        isIn("0::/a:b c\u001b\n");
        assertEquals(1, cpu().quota().cores());
        assertEquals(
                "/a:b c\uFFFD",
                Objects.requireNonNull(particulars().cpu()).path().toString());
    }
}
