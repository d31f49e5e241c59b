package io.github.jhtop.source.taskstats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.NetlinkSocket;
import io.github.jhtop.sample.Availability;
import org.junit.jupiter.api.Test;

class TaskstatsConnectionTest {

    private final FakeKernel kernel = new FakeKernel();

    private static Availability.Absent absence(TaskstatsConnection connection) {
        return (Availability.Absent) connection.availability();
    }

    private static TaskstatsConnection opened(NetlinkSocket.Opener opener) {
        TaskstatsConnection connection = new TaskstatsConnection(opener, new SelfTest()::run);
        connection.open();
        return connection;
    }

    @Test
    void anOrdinaryUserLearnsWhatIsMissing() {
        kernel.queryErrno = ErrnoException.EPERM;
        TaskstatsConnection connection = opened(kernel.opener());
        assertTrue(absence(connection).reason().contains("CAP_NET_ADMIN"));
        connection.endedThreads();
        assertEquals(1, kernel.opened, "a permission does not come with time");
        assertTrue(kernel.closed);
    }

    @Test
    void aKernelWithoutTaskstatsIsNotAskedAgain() {
        kernel.familyErrno = ErrnoException.ENOENT;
        TaskstatsConnection connection = opened(kernel.opener());
        assertTrue(absence(connection).reason().contains("no taskstats"));
        connection.endedThreads();
        assertEquals(1, kernel.opened);
    }

    @Test
    void aLackOfDescriptorsPasses() {
        boolean[] full = {true};
        TaskstatsConnection connection = new TaskstatsConnection(
                () -> {
                    if (full[0]) {
                        throw new ErrnoException("socket", ErrnoException.EMFILE);
                    }
                    return kernel.opener().open();
                },
                link -> SelfTest.Verdict.KEPT);
        connection.open();
        assertTrue(absence(connection).reason().contains("open files"));
        full[0] = false;
        assertEquals(SelfTest.Verdict.KEPT, connection.endedThreads());
        assertEquals(Availability.ready(), connection.availability());
    }

    @Test
    void aMissingJnaIsAReason() {
        TaskstatsConnection connection = opened(() -> {
            throw new NativeUnavailableException("JNA cannot load");
        });
        assertEquals("JNA cannot load", absence(connection).reason());
    }

    @Test
    void anOldStructCannotBeRead() {
        kernel.version = 1;
        kernel.processes.put((int) ProcessHandle.current().pid(), new FakeKernel.Counted(1, 1, 1, 1, 1));
        assertTrue(absence(opened(kernel.opener())).reason().contains("cannot be read"));
    }

    @Test
    void aNewerStructIsReadAsFarAsItIsKnown() {
        kernel.version = 99;
        kernel.processes.put((int) ProcessHandle.current().pid(), new FakeKernel.Counted(1, 1, 1, 1, 1));
        assertTrue(opened(kernel.opener()).availability().answers());
    }

    @Test
    void aKernelThatForgetsItsEndedThreadsIsFoundOut() {
        kernel.processes.put((int) ProcessHandle.current().pid(), new FakeKernel.Counted(1, 1, 1, 1, 1));
        assertEquals(SelfTest.Verdict.FORGOTTEN, opened(kernel.opener()).endedThreads());
    }

    @Test
    void aKernelWithoutSchedulerCountersIsOfNoUse() {
        kernel.processes.put((int) ProcessHandle.current().pid(), new FakeKernel.Counted(0, 0, 0, 8, 3));
        assertTrue(absence(opened(kernel.opener())).reason().contains("CONFIG_TASK_DELAY_ACCT"));
    }

    @Test
    void theTestIsRepeatedWhileUndecidedButNotForEver() {
        int[] runs = {0};
        TaskstatsConnection connection = new TaskstatsConnection(kernel.opener(), link -> {
            runs[0]++;
            return SelfTest.Verdict.UNDECIDED;
        });
        connection.open();
        for (int i = 0; i < 10; i++) {
            connection.endedThreads();
        }
        assertEquals(3, runs[0]);
    }

    @Test
    void isSilentAgainOnceClosed() {
        TaskstatsConnection connection = new TaskstatsConnection(kernel.opener(), link -> SelfTest.Verdict.KEPT);
        connection.open();
        connection.close();
        connection.close();
        assertTrue(kernel.closed);
        assertFalse(connection.availability().answers());
        assertEquals(0, connection.query(Scope.PROCESS, new int[] {1}, 1, (index, stats) -> {}));
    }
}
