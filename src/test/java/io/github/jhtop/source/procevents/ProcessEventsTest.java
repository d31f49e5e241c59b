package io.github.jhtop.source.procevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProcessEventsTest {

    private static final int COMMAND = 100;
    private static final long DEADLINE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final FakeKernel kernel = new FakeKernel();

    private static Churn churn(ProcessEvents events) {
        return Objects.requireNonNull(events.churn());
    }

    private static String reason(ProcessEvents events) {
        Availability.Absent absent = assertInstanceOf(Availability.Absent.class, events.availability());
        assertNull(events.churn());
        return absent.reason();
    }

    private static void await(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() - begin < DEADLINE_NANOS, "waited in vain");
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void whatHappenedBeforeSomebodyIsFollowedIsHeard() {
        try (ProcessEvents events = ProcessEvents.open(() -> kernel)) {
            kernel.tell(Datagrams.fork(0, 1, 50, COMMAND, COMMAND), Datagrams.fork(1, 1, COMMAND, 101, 101));
            assertNull(events.churn());
            events.followLaunch(COMMAND);
            assertEquals(2, churn(events).processes().started());
            assertEquals(Availability.ready(), events.availability());
        }
    }

    @Test
    void theQueueIsEmptiedWithoutBeingAsked() {
        try (ProcessEvents events = ProcessEvents.open(() -> kernel)) {
            events.followAll();
            kernel.tell(Datagrams.fork(0, 1, 50, COMMAND, COMMAND));
            await(kernel::isDrained);
        }
    }

    @Test
    void closingSaysGoodbyeAndEndsTheThread() {
        long before = readers();
        ProcessEvents events = ProcessEvents.open(() -> kernel);
        events.followAll();
        assertEquals(before + 1, readers());
        events.close();
        events.close();
        assertTrue(kernel.isClosed());
        assertEquals(List.of(1, 2), kernel.operations);
        assertNull(events.churn());
        await(() -> readers() == before);
    }

    private static long readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("jhtop-events"))
                .count();
    }

    @Test
    void lossesAreSaid() {
        try (ProcessEvents events = ProcessEvents.open(() -> kernel)) {
            events.followAll();
            kernel.overflows = 1;
            assertEquals(1, churn(events).lostEvents());
            kernel.tell(
                    Datagrams.exec(0, 10, 7), Datagrams.comm(0, 11), Datagrams.exec(0, 15, 7), Datagrams.exec(1, 1, 7));
            assertEquals(3, churn(events).lostEvents());
            assertEquals(3, churn(events).execs());
            Availability.Degraded degraded = assertInstanceOf(Availability.Degraded.class, events.availability());
            assertEquals("3 events were lost, so counts are lower bounds", degraded.reason());
        }
    }

    @Test
    void aSocketThatBreaksMakesThemUnknown() {
        try (ProcessEvents events = ProcessEvents.open(() -> kernel)) {
            events.followAll();
            kernel.receiveErrno = 5;
            assertNull(events.churn());
            assertEquals("process events: recv: errno 5", reason(events));
            assertTrue(kernel.isClosed());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, need CAP_NET_ADMIN",
        "111, network namespace",
        "93, no process events",
        "24, too many",
        "22, errno 22"
    })
    void whoIsNotLetInKnowsWhy(int errno, String reason) {
        kernel.errno = errno;
        try (ProcessEvents events = ProcessEvents.open(() -> kernel)) {
            events.followAll();
            assertTrue(reason(events).contains(reason), () -> reason(events));
            assertTrue(kernel.isClosed());
        }
    }

    @Test
    void aKernelThatDoesNotAnswerIsOfAnotherNamespace() {
        kernel.silent = true;
        // Others may listen there.
        kernel.tell(Datagrams.exec(0, 1, 7), Datagrams.acknowledgement(0, 2, -7, 0));
        try (ProcessEvents events = ProcessEvents.open(() -> kernel)) {
            assertTrue(reason(events).contains("first PID and user namespace"), () -> reason(events));
        }
    }

    @Test
    void withoutASocketThereIsAReason() {
        try (ProcessEvents events = ProcessEvents.open(() -> {
            throw new NativeUnavailableException("JNA cannot load");
        })) {
            assertEquals("JNA cannot load", reason(events));
        }
        try (ProcessEvents events = ProcessEvents.open(() -> {
            throw new ErrnoException("socket", ErrnoException.EPROTONOSUPPORT);
        })) {
            assertTrue(reason(events).contains("CONFIG") || reason(events).contains("no process events"));
        }
    }

    @Test
    void aSampleHasTheCountsUntilThen() throws IOException {
        try (ProcessEvents events = ProcessEvents.open(() -> kernel);
                Sampler sampler = new Sampler(InstantSource.system(), System::nanoTime, List.of(events))) {
            assertNull(sampler.step(Demand.EVERYTHING).churn());
            events.followLaunch(COMMAND);
            kernel.tell(Datagrams.fork(0, 1, 50, COMMAND, COMMAND), Datagrams.fork(0, 2, COMMAND, 101, 101));
            Sample first = sampler.step(Demand.EVERYTHING);
            assertEquals(2, Objects.requireNonNull(first.churn()).processes().started());
            kernel.tell(
                    Datagrams.exit(1, 1, 101, 101, 0),
                    Datagrams.fork(0, 3, COMMAND, 102, 102),
                    Datagrams.exit(1, 2, 102, 102, 0));
            Churn.Tally processes = Objects.requireNonNull(
                            sampler.step(Demand.EVERYTHING).churn())
                    .processes();
            assertEquals(new Churn.Tally(3, 2, 1), processes);
        }
    }
}
