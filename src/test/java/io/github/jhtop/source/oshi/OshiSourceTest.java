package io.github.jhtop.source.oshi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class OshiSourceTest {

    private final OshiSource source = new OshiSource();
    private final Sampler sampler = new Sampler(InstantSource.system(), System::nanoTime, List.of(source));

    @AfterEach
    void close() {
        sampler.close();
    }

    @Test
    void theMachineIsKnown() {
        Sample sample = sampler.step(Demand.of(List.of()));
        assertFalse(sample.host().name().isEmpty());
        assertFalse(sample.host().kernel().isEmpty());
        assertNotNull(sample.host().memory());
        assertNotNull(sample.host().population());
        assertTrue(sample.host().uptimeSeconds() > 0);
        assertEquals(Runtime.getRuntime().availableProcessors(), sample.cores().size());
        assertTrue(sample.processes().stream().allMatch(process -> process.threads() == null));
        assertInstanceOf(Availability.Degraded.class, source.availability());
    }

    @Test
    void onlyTheWantedProcessIsRead() {
        int own = (int) ProcessHandle.current().pid();
        Sample sample = sampler.step(new Demand(Set.of(), Set.of(own)));
        assertEquals(1, sample.processes().size());
        assertEquals(own, sample.processes().get(0).id().pid());
    }

    @Test
    void whatSeldomChangesIsShared() throws IOException, InterruptedException {
        try (Child sleep = Child.of("sleep", "60")) {
            sleep.await(() -> read(sleep).facts().name().toString().equals("sleep"));
            ProcessCounters older = read(sleep);
            ProcessCounters newer = read(sleep);
            assertEquals(older.id(), newer.id());
            assertSame(older.facts(), newer.facts());
            ThreadTable before = older.threads();
            ThreadTable after = newer.threads();
            assertNotNull(before);
            assertNotNull(after);
            assertSame(before.live().get(0), after.live().get(0));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theMainThreadIsAmongTheThreads() throws IOException, InterruptedException {
        try (Child sleep = Child.of("sleep", "60")) {
            sleep.await(() -> read(sleep).facts().name().toString().equals("sleep"));
            ProcessCounters process = read(sleep);
            ThreadTable threads = process.threads();
            assertNotNull(threads);
            assertEquals(List.of(sleep.pid()), tids(threads));
            ThreadCounters leader = threads.live().get(0);
            assertEquals("sleep", leader.name().toString());
            assertInstanceOf(Switches.Total.class, process.leaderSwitches());
            assertEquals(process.leaderSwitches(), leader.switches());
            assertNull(leader.scheduling());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void threadsThatEndAreRemembered() throws IOException, InterruptedException {
        try (Child jvm = Child.jvm(entry -> true, List.of("-Xint"), BusyJvm.class, "100")) {
            jvm.awaitWord('b');
            ThreadTable before = read(jvm).threads();
            assertNotNull(before);
            assertEquals(BusyJvm.IDLERS, idlers(before));
            assertTrue(tids(before).contains(jvm.pid()));
            assertEquals(tids(before).stream().sorted().toList(), tids(before));
            jvm.tell();
            jvm.awaitWord('e');
            jvm.await(() -> endedOf(jvm) >= BusyJvm.IDLERS);
            ThreadTable after = read(jvm).threads();
            assertNotNull(after);
            assertEquals(0, idlers(after));
            assertNotNull(after.ended().switches());
            assertTrue(after.ended().switches().total() >= BusyJvm.IDLERS);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ownSwitchesAreThoseOfTheMainThreadToo() {
        ProcessCounters own = read((int) ProcessHandle.current().pid());
        ThreadTable threads = own.threads();
        assertNotNull(threads);
        assertNotNull(own.leaderSwitches());
        long all = threads.live().stream()
                .mapToLong(thread ->
                        thread.switches() == null ? 0 : thread.switches().total())
                .sum();
        assertTrue(own.leaderSwitches().total() < all / 2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void threadsOfTheKernelAreTheirOwnOnlyThread() {
        Sample sample = sampler.step(Demand.of(Set.of(Reading.THREADS)));
        for (ProcessCounters process : sample.processes()) {
            ThreadTable threads = process.threads();
            if (process.facts().kernelThread() && threads != null) {
                assertEquals(List.of(process.id().pid()), tids(threads));
                assertEquals(process.stat().times(), threads.live().get(0).times());
                assertEquals(process.leaderSwitches(), threads.live().get(0).switches());
                assertEquals(0, process.facts().arguments().size());
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessThatOshiCannotReadIsLeftOutAndNotZero() throws IOException {
        try (Child shell = Child.of("sh", "-c", "printf 'a\\nb' > /proc/$$/comm; echo n; read word")) {
            shell.awaitWord('n');
            Sample sample = sampler.step(new Demand(Set.of(), Set.of(shell.pid())));
            assertEquals(List.of(), sample.processes());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aForgedStatLineIsOnlyAName() throws IOException {
        try (Child shell = Child.of("sh", "-c", "printf 'a) R 1 1 1 (b' > /proc/$$/comm; echo n; read word")) {
            shell.awaitWord('n');
            ProcessCounters process = read(shell);
            assertEquals("a) R 1 1 1 (b", process.facts().name().toString());
            assertEquals(ProcessHandle.current().pid(), process.stat().ppid());
            assertEquals(1, process.stat().threadCount());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void escapesInArgumentsAreMadeSafe() throws IOException {
        try (Child shell = Child.of("sh", "-c", "echo n; read word", "\u001b]52;c;cm0=\u0007")) {
            shell.awaitWord('n');
            SafeText last = read(shell).facts().arguments().get(3);
            assertEquals("\uFFFD]52;c;cm0=\uFFFD", last.toString());
        }
    }

    @Test
    void nothingIsLoadedBeforeTheFirstRead() throws IOException {
        try (Child jvm = Child.jvm(entry -> true, List.of("-verbose:class"), Probe.class)) {
            String output = jvm.output();
            assertTrue(output.contains("io.github.jhtop.source.oshi.OshiSource source:"), output);
            assertTrue(output.lines().noneMatch(line -> line.contains(" oshi.") || line.contains(" com.sun.jna.")));
        }
    }

    @Test
    void withoutTheLibraryItIsAbsentAndSaysWhy() throws IOException {
        try (Child jvm = Child.jvm(entry -> !entry.contains("oshi-core"), List.of(), Probe.class, "read")) {
            String output = jvm.output();
            assertTrue(output.contains("processes 0 source Absent[reason=OSHI or the JNA library"), output);
            assertTrue(output.contains("NoClassDefFoundError"), output);
        }
    }

    @Test
    void withoutNativeJnaItIsAbsentAndSaysWhy() throws IOException {
        List<String> noJna =
                List.of("-Djna.nosys=true", "-Djna.noclasspath=true", "-Djna.boot.library.path=/nonexistent");
        try (Child jvm = Child.jvm(entry -> true, noJna, Probe.class, "read")) {
            String output = jvm.output();
            assertTrue(output.contains("processes 0 source Absent[reason=OSHI or the JNA library"), output);
            assertNotEquals(-1, output.indexOf("jna.boot.library.path"));
        }
    }

    private long endedOf(Child child) {
        ThreadTable threads = read(child).threads();
        return threads == null ? 0 : threads.ended().count();
    }

    private ProcessCounters read(Child child) {
        return read(child.pid());
    }

    private ProcessCounters read(int pid) {
        return sampler.step(new Demand(Set.of(Reading.THREADS), Set.of(pid)))
                .processes()
                .get(0);
    }

    private static List<Integer> tids(ThreadTable threads) {
        return threads.live().stream().map(ThreadCounters::tid).toList();
    }

    private static long idlers(ThreadTable threads) {
        return threads.live().stream()
                .filter(thread -> thread.name().toString().startsWith("idler-"))
                .count();
    }
}
