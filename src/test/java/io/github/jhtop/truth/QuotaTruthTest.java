package io.github.jhtop.truth;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.metric.ParticularsText;
import io.github.jhtop.model.CpuGroupRow;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.LimitRow;
import io.github.jhtop.model.Particulars;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Source;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.source.procfs.Procfs;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Quota and throttling that jhtop shows, against a control group that this test made. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QuotaTruthTest {

    /** The quota is handed out in slices, so that a little more may be used in an interval. */
    private static final double MOST_PERCENT = 1.25 * QuotaGroup.CORES * 100;

    /** On a busy machine the spinner gets less for a while. */
    private static final double LEAST_PERCENT = 0.75 * QuotaGroup.CORES * 100;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(40);

    /** It ends by itself soon if the test cannot end it: spins only after a line, and for ten seconds of CPU time. */
    private static final String SPINNER = "ulimit -S -t 10; read go && while :; do :; done";

    @AutoClose
    private final Sampler sampler = new Sampler(InstantSource.system(), System::nanoTime, sources());

    private static List<Source> sources() {
        List<Source> sources =
                new ArrayList<>(Procfs.sources(ProcRoot.MACHINE, InstantSource.system(), List.of(), List.of()));
        sources.add(Procfs.particulars(ProcRoot.MACHINE, InstantSource.system()));
        return sources;
    }

    @Test
    void aSpinnerIsThrottledToItsQuota() throws IOException, InterruptedException {
        try (QuotaGroup group = create()) {
            Process spinner = new ProcessBuilder("/bin/sh", "-c", SPINNER).start();
            try {
                group.add(spinner.pid());
                spinner.outputWriter().append("go\n").flush();
                Particulars told = throttled((int) spinner.pid());
                CpuGroupRow cpu = told.cpu();
                LimitRow limit = told.limit(Resource.CPU_TIME);
                String quota = ParticularsText.quota(told).toString();
                assertAll(
                        () -> assertEquals(group.path(), String.valueOf(cpu.group())),
                        () -> assertEquals(group.path(), String.valueOf(cpu.quotaGroup())),
                        () -> assertEquals(QuotaGroup.CORES * 100, cpu.quotaPercent(), 1e-9),
                        () -> assertEquals(cpu.percent(), cpu.quotaUsedPercent()),
                        () -> assertTrue(cpu.throttledPercent() <= 110, cpu::toString),
                        () -> assertTrue(cpu.throttledTimePercent() > 0, cpu::toString),
                        () -> assertEquals(10, limit.soft()),
                        () -> assertTrue(quota.matches("\\d+% of 20% quota, throttled \\d+% of periods"), quota));
            } finally {
                spinner.destroyForcibly().waitFor();
            }
        }
    }

    private static QuotaGroup create() throws IOException {
        try {
            return QuotaGroup.create();
        } catch (IOException e) {
            throw Privilege.lack("no control group with a quota can be made here: " + e);
        }
    }

    /** Particulars of an interval in which the quota was about used up; never may it be used further. */
    private Particulars throttled(int pid) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        Sample before = step(pid);
        while (true) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            Sample now = step(pid);
            Particulars told = Deriver.derive(before, now).particulars();
            assertNotNull(told, "the spinner ended");
            CpuGroupRow cpu = told.cpu();
            assertTrue(!(cpu.percent() > MOST_PERCENT), cpu::toString);
            if (cpu.percent() >= LEAST_PERCENT && cpu.throttledPercent() >= 10) {
                return told;
            }
            assertTrue(System.nanoTime() < deadline, cpu::toString);
            before = now;
        }
    }

    private Sample step(int pid) {
        return sampler.step(new Demand(Set.of(), Set.of(pid)).focusedOn(pid));
    }
}
