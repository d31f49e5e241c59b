package io.github.jhtop.source.oshi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import io.github.jhtop.sample.CoreCounters;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.HostCounters;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Source;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.source.procfs.Procfs;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;

/**
 * Field by field, OSHI tells what {@code /proc} tells. It is read between two readings of {@code /proc}: what stood still
 * must be equal, and a counter must lie between both.
 */
@EnabledOnOs(OS.LINUX)
final class OshiAgainstProcfsTest {

    /** {@code stat} and {@code statm} sum the per-CPU parts of the resident pages with different care. */
    private static final long RSS_DOUBT_BYTES = 2 << 20;

    /** OSHI takes the second of the boot, {@code /proc} a fraction of it. */
    private static final Duration START_DOUBT = Duration.ofSeconds(2);

    /** A tick of the counters that both read. */
    private static final long TICK_NANOS = 10_000_000;

    private static final long BURNT_MILLIS = 500;

    private final Sampler oshi = sampler(List.of(new OshiSource()));
    private final Sampler procfs =
            sampler(Procfs.sources(ProcRoot.MACHINE, InstantSource.system(), List.of(), List.of()));

    private record Between(ProcessCounters before, ProcessCounters oshi, ProcessCounters after) {}

    private static Sampler sampler(List<? extends Source> sources) {
        return new Sampler(InstantSource.system(), System::nanoTime, List.copyOf(sources));
    }

    @AfterEach
    void close() {
        oshi.close();
        procfs.close();
    }

    @Test
    void aSleepingChild() throws IOException, InterruptedException {
        try (Child sleep = Child.of("sleep", "60")) {
            sleep.await(() -> read(sleep).after().facts().name().toString().equals("sleep")
                    && read(sleep).after().stat().state() == 'S');
            Between child = read(sleep);
            assertSame(child);
            assertEquals(
                    (int) ProcessHandle.current().pid(), child.oshi().stat().ppid());
            assertEquals('S', child.oshi().stat().state());
            assertEquals(child.after().stat().times(), child.oshi().stat().times());
            assertEquals(child.after().openFiles(), child.oshi().openFiles());
            assertSameThreads(child);
        }
    }

    @Test
    void aBusyJvm() throws IOException, InterruptedException {
        try (Child jvm = Child.jvm(entry -> true, List.of("-Xint"), BusyJvm.class, Long.toString(BURNT_MILLIS))) {
            jvm.awaitWord('b');
            jvm.await(() -> {
                Between look = read(jvm);
                return look.before().stat().threadCount() == look.after().stat().threadCount();
            });
            Between child = read(jvm);
            assertSame(child);
            long totalNanos = child.oshi().stat().times().totalNanos();
            assertTrue(totalNanos >= BURNT_MILLIS * 1_000_000 - 2 * TICK_NANOS, () -> "burnt only " + totalNanos);
            assertSameThreads(child);
        }
    }

    @Test
    void everyProcessThatStoodStill() {
        Map<Integer, ProcessCounters> first = byPid(procfs.step(Demand.EVERYTHING));
        Map<Integer, ProcessCounters> between = byPid(oshi.step(Demand.EVERYTHING));
        Sample last = procfs.step(Demand.EVERYTHING);
        Map<Integer, ProcessCounters> anew = readAnew();
        List<Between> still = new ArrayList<>();
        for (ProcessCounters after : last.processes()) {
            ProcessCounters before = first.get(after.id().pid());
            ProcessCounters later = anew.get(after.id().pid());
            if (before != null
                    && later != null
                    && before.id().equals(after.id())
                    && before.facts().equals(after.facts())
                    && before.facts().arguments().equals(later.facts().arguments())) {
                ProcessCounters told = between.get(after.id().pid());
                if (told == null) {
                    assertToldByTheNextListing(after.id().pid());
                } else {
                    still.add(new Between(before, told, after));
                }
            }
        }
        assertTrue(still.size() > 1);
        assertAll(still.stream().<Executable>map(process -> () -> assertSame(process)));
    }

    /** By somebody who remembers nothing: one on its way out has lost its arguments. */
    private static Map<Integer, ProcessCounters> readAnew() {
        try (Sampler fresh = sampler(Procfs.sources(ProcRoot.MACHINE, InstantSource.system(), List.of(), List.of()))) {
            return byPid(fresh.step(Demand.EVERYTHING));
        }
    }

    /** OSHI leaves a process out of a listing if it changes in the middle of being read. */
    private void assertToldByTheNextListing(int pid) {
        Demand alone = new Demand(Demand.EVERYTHING.readings(), Set.of(pid));
        assertNotNull(byPid(oshi.step(alone)).get(pid), () -> "missed " + pid + " twice");
    }

    @Test
    void theMachine() {
        Sample before = procfs.step(Demand.of(Set.of()));
        Sample between = oshi.step(Demand.of(Set.of()));
        Sample after = procfs.step(Demand.of(Set.of()));
        HostCounters host = between.host();
        assertEquals(after.host().name(), host.name());
        assertEquals(after.host().kernel(), host.kernel());
        assertNotNull(after.host().memory());
        assertNotNull(host.memory());
        assertEquals(after.host().memory().totalBytes(), host.memory().totalBytes());
        assertEquals(after.host().memory().swapTotalBytes(), host.memory().swapTotalBytes());
        assertBetween(
                "switches",
                before,
                between,
                after,
                sample -> nonNull(sample.host().contextSwitches()));
        assertEquals(after.host().uptimeSeconds(), host.uptimeSeconds(), 2);
        assertEquals(cores(after), cores(between));
        for (int i = 0; i < between.cores().size(); i++) {
            int core = i;
            assertBetween("user", before, between, after, sample -> sample.cores()
                    .get(core)
                    .userNanos());
            assertBetween("system", before, between, after, sample -> sample.cores()
                    .get(core)
                    .systemNanos());
            assertBetween("steal", before, between, after, sample -> sample.cores()
                    .get(core)
                    .stealNanos());
        }
    }

    private static List<Integer> cores(Sample sample) {
        return sample.cores().stream().map(CoreCounters::core).toList();
    }

    private Between read(Child child) {
        Demand demand = new Demand(EnumSet.allOf(Reading.class), Set.of(child.pid()));
        return new Between(only(procfs.step(demand)), only(oshi.step(demand)), only(procfs.step(demand)));
    }

    private static ProcessCounters only(Sample sample) {
        assertEquals(1, sample.processes().size());
        return sample.processes().get(0);
    }

    private static Map<Integer, ProcessCounters> byPid(Sample sample) {
        Map<Integer, ProcessCounters> byPid = new HashMap<>();
        sample.processes().forEach(process -> byPid.put(process.id().pid(), process));
        return byPid;
    }

    private static void assertSame(Between process) {
        assertFacts(process);
        List<String> wrong = new ArrayList<>();
        equalIfStill(wrong, "ppid", process, counters -> counters.stat().ppid());
        equalIfStill(wrong, "virtualBytes", process, counters -> counters.stat().virtualBytes());
        equalIfStill(wrong, "threadCount", process, counters -> counters.stat().threadCount());
        // Of a real-time task OSHI tells the priority alone, from which its nice value does not follow.
        if (process.oshi().stat().nice() != null) {
            equalIfStill(
                    wrong, "nice", process, counters -> nonNull(counters.stat().nice()));
        }
        assertEquals(List.of(), wrong, () -> "process " + process);
        assertBetween("user", process, counters -> counters.stat().times().userNanos());
        assertBetween("system", process, counters -> counters.stat().times().systemNanos());
        long rssBefore = process.before().stat().rssBytes();
        long rssAfter = process.after().stat().rssBytes();
        long rss = process.oshi().stat().rssBytes();
        assertTrue(rss >= Math.min(rssBefore, rssAfter) - doubt(process), () -> "rss of " + process);
        assertTrue(rss <= Math.max(rssBefore, rssAfter) + doubt(process), () -> "rss of " + process);
    }

    /** A JVM under way grows and shrinks by more than the kernel's own doubt. */
    private static long doubt(Between process) {
        return RSS_DOUBT_BYTES + process.after().stat().rssBytes() / 10;
    }

    private static void assertFacts(Between process) {
        ProcessCounters told = process.oshi();
        ProcessCounters actual = process.after();
        assertEquals(stableName(actual), stableName(told));
        assertEquals(actual.facts().user(), told.facts().user());
        assertEquals(actual.facts().kernelThread(), told.facts().kernelThread());
        // OSHI ends at an empty argument and parts one at a line break.
        if (actual.facts().arguments().stream()
                .noneMatch(word -> word.isEmpty() || word.toString().indexOf('\uFFFD') >= 0)) {
            assertEquals(actual.facts().arguments(), told.facts().arguments());
        }
        Instant actualStart = actual.facts().startedAt();
        Instant toldStart = told.facts().startedAt();
        assertNotNull(actualStart);
        assertNotNull(toldStart);
        Duration apart = Duration.between(actualStart, toldStart).abs();
        assertTrue(apart.compareTo(START_DOUBT) < 0, () -> "start of " + actual.id() + " is off by " + apart);
    }

    /** A worker of the kernel is renamed with each work it does, behind its first dash. */
    private static String stableName(ProcessCounters process) {
        String name = process.facts().name().toString();
        int dash = name.indexOf('-');
        return process.facts().kernelThread() && dash > 0 ? name.substring(0, dash) : name;
    }

    private static void assertSameThreads(Between process) {
        ThreadTable before = process.before().threads();
        ThreadTable told = process.oshi().threads();
        ThreadTable after = process.after().threads();
        assertNotNull(before);
        assertNotNull(told);
        assertNotNull(after);
        assertEquals(tids(before), tids(told));
        assertEquals(tids(after), tids(told));
        for (int i = 0; i < told.live().size(); i++) {
            assertEquals(after.live().get(i).name(), told.live().get(i).name());
            long switches = switches(told.live().get(i));
            assertTrue(switches(before.live().get(i)) <= switches
                    && switches <= switches(after.live().get(i)));
        }
    }

    private static List<Integer> tids(ThreadTable table) {
        return table.live().stream().map(ThreadCounters::tid).toList();
    }

    private static long switches(ThreadCounters thread) {
        assertNotNull(thread.switches());
        return thread.switches().total();
    }

    private static long nonNull(@Nullable Number number) {
        assertNotNull(number);
        return number.longValue();
    }

    private static void equalIfStill(
            List<String> wrong, String name, Between process, ToLongFunction<ProcessCounters> field) {
        long before = field.applyAsLong(process.before());
        long told = field.applyAsLong(process.oshi());
        if (before == field.applyAsLong(process.after()) && told != before) {
            wrong.add(name + " " + told + " instead of " + before);
        }
    }

    private static void assertBetween(String name, Between process, ToLongFunction<ProcessCounters> field) {
        assertBetween(name, process.before(), process.oshi(), process.after(), field);
    }

    private static <S> void assertBetween(String name, S before, S told, S after, ToLongFunction<S> field) {
        long value = field.applyAsLong(told);
        assertTrue(
                field.applyAsLong(before) <= value && value <= field.applyAsLong(after),
                () -> name + " " + value + " is not from " + field.applyAsLong(before) + " to "
                        + field.applyAsLong(after));
    }
}
