package io.github.jhtop.source.taskstats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.ProcessDraft;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskstatsTotalsTest {

    private final FakeKernel kernel = new FakeKernel();
    private final TaskstatsConnection connection =
            new TaskstatsConnection(kernel.opener(), link -> SelfTest.Verdict.KEPT);
    private final TaskstatsTotals totals = new TaskstatsTotals(connection);

    private ProcessDraft read(int pid) {
        ProcessDraft process = Drafts.process(pid);
        read(Demand.EVERYTHING, process);
        return process;
    }

    private void read(Demand demand, ProcessDraft... processes) {
        SampleDraft draft = new SampleDraft(demand);
        Arrays.asList(processes).forEach(draft::add);
        totals.read(draft);
    }

    private void open() {
        connection.open();
        kernel.batches.clear();
    }

    @Test
    void tellsTheTotals() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33_000, 8, 3));
        open();
        assertEquals(
                new Accounting(new Scheduling(33_000, 22, 11), new Switches.Split(8, 3), new CpuTimes(33_000, 0)),
                Drafts.accounting(read(7)));
        assertEquals(Availability.ready(), totals.availability());
    }

    @Test
    void isSilentUntilOpened() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        assertNull(Drafts.accounting(read(7)));
        assertEquals(0, kernel.opened);
        assertFalse(totals.availability().answers());
    }

    @Test
    void handsTheSameRecordOnWhileNothingMoves() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        open();
        ProcessDraft first = read(7);
        ProcessDraft second = read(7);
        assertFalse(first.idle());
        assertTrue(second.idle());
        assertSame(Drafts.accounting(first), Drafts.accounting(second));
    }

    @Test
    void aSpinningThreadThatNeverSwitchesIsNotIdle() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        open();
        read(7);
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 34, 8, 3));
        assertFalse(read(7).idle());
    }

    @Test
    void aSwitchWithoutMeasurableRunTimeIsNotIdle() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        open();
        read(7);
        kernel.processes.put(7, new FakeKernel.Counted(12, 22, 33, 8, 4));
        assertFalse(read(7).idle());
    }

    @Test
    void aGapInTheAnswersProvesNothing() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        open();
        read(7);
        kernel.overflows = 1;
        assertNull(Drafts.accounting(read(7)));
        assertInstanceOf(Availability.Degraded.class, totals.availability());
        assertFalse(read(7).idle());
        assertEquals(Availability.ready(), totals.availability());
        assertTrue(read(7).idle());
    }

    @Test
    void asksInBatchesAndMatchesThem() {
        List<ProcessDraft> processes =
                IntStream.rangeClosed(1, 150).mapToObj(Drafts::process).toList();
        processes.forEach(process -> kernel.processes.put(
                process.id().pid(), new FakeKernel.Counted(process.id().pid(), 0, 1, 0, 0)));
        kernel.processes.remove(77);
        open();
        read(Demand.EVERYTHING, processes.toArray(ProcessDraft[]::new));
        assertEquals(List.of(64, 64, 22), kernel.batches);
        for (ProcessDraft process : processes) {
            Accounting told = Drafts.accounting(process);
            int pid = process.id().pid();
            assertEquals(
                    pid == 77 ? -1 : pid, told == null ? -1 : told.scheduling().runs());
        }
        assertEquals(Availability.ready(), totals.availability());
    }

    @Test
    void asksForWantedProcessesOnly() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        kernel.processes.put(8, new FakeKernel.Counted(11, 22, 33, 8, 3));
        open();
        ProcessDraft unwanted = Drafts.process(7);
        ProcessDraft wanted = Drafts.process(8);
        read(new Demand(Set.of(), Set.of(8)), unwanted, wanted);
        assertNull(Drafts.accounting(unwanted));
        assertNotNull(Drafts.accounting(wanted));
    }

    @Test
    void theZerosOfAZombieAreUnknown() {
        kernel.processes.put(7, new FakeKernel.Counted(0, 0, 0, 0, 0));
        open();
        assertNull(Drafts.accounting(read(7)));
    }

    @Test
    void aNewProcessWithAnOldPidIsNotIdle() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        open();
        read(7);
        ProcessDraft reborn = Drafts.process(7, 4711);
        read(Demand.EVERYTHING, reborn);
        assertFalse(reborn.idle());
    }

    @Test
    void opensAgainAfterAnError() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        open();
        kernel.sendErrno = ErrnoException.ENOBUFS;
        assertNull(Drafts.accounting(read(7)));
        assertFalse(totals.availability().answers());
        assertTrue(kernel.closed);
        kernel.sendErrno = 0;
        assertNotNull(Drafts.accounting(read(7)));
        assertEquals(2, kernel.opened);
        assertEquals(Availability.ready(), totals.availability());
    }

    @Test
    void aKernelThatForgetsEndedThreadsTellsNoTotals() {
        kernel.processes.put(7, new FakeKernel.Counted(11, 22, 33, 8, 3));
        TaskstatsConnection forgetful = new TaskstatsConnection(kernel.opener(), link -> SelfTest.Verdict.FORGOTTEN);
        forgetful.open();
        TaskstatsTotals source = new TaskstatsTotals(forgetful);
        SampleDraft draft = new SampleDraft(Demand.EVERYTHING);
        draft.add(Drafts.process(7));
        source.read(draft);
        assertNull(Drafts.accounting(draft.processes().get(0)));
        assertInstanceOf(Availability.Degraded.class, source.availability());
    }
}
