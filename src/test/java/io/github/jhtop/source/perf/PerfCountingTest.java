package io.github.jhtop.source.perf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.EventCounter;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.kernel.SoftwareEvent;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.PerfCounters;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PerfCountingTest {

    private int open;
    private @Nullable IOException onOpenOfMigrations;
    private @Nullable IOException onRead;

    private EventCounter open(SoftwareEvent event, int pid) throws IOException {
        if (event == SoftwareEvent.CPU_MIGRATIONS && onOpenOfMigrations != null) {
            throw onOpenOfMigrations;
        }
        open++;
        return new EventCounter() {
            @Override
            public long value() throws IOException {
                if (onRead != null) {
                    throw onRead;
                }
                return switch (event) {
                    case TASK_CLOCK -> 10;
                    case PAGE_FAULTS -> 11;
                    case CONTEXT_SWITCHES -> 12;
                    case CPU_MIGRATIONS -> 13;
                };
            }

            @Override
            public void close() {
                open--;
            }
        };
    }

    @Test
    void eachEventHasItsPlace() {
        try (PerfCounting counting = PerfCounting.attach(7, this::open)) {
            assertEquals(new PerfCounters(10, 12, 13, 11), counting.read());
            assertEquals(Availability.ready(), counting.availability());
        }
        assertEquals(0, open);
    }

    @ParameterizedTest
    @CsvSource({"1, perf_event_paranoid", "13, perf_event_paranoid", "2, no perf events", "24, too many", "22, errno 22"
    })
    void oneThatIsRefusedTakesTheOthersAlong(int errno, String reason) {
        onOpenOfMigrations = new ErrnoException("perf_event_open", errno);
        PerfCounting counting = PerfCounting.attach(7, this::open);
        assertEquals(0, open);
        assertNull(counting.read());
        assertReason(counting.availability(), reason);
        assertFalse(PerfCounting.probe(this::open).answers());
    }

    @Test
    void withoutNativeCallsTheReasonIsTold() {
        onOpenOfMigrations = new NativeUnavailableException("JNA cannot load");
        assertReason(PerfCounting.probe(this::open), "JNA cannot load");
    }

    @Test
    void whatCannotBeReadIsUnknown() {
        PerfCounting counting = PerfCounting.attach(7, this::open);
        onRead = new ErrnoException("read", 5);
        assertNull(counting.read());
        assertEquals(0, open);
        assertReason(counting.availability(), "errno 5");
    }

    private static void assertReason(Availability availability, String reason) {
        String told = assertInstanceOf(Availability.Absent.class, availability).reason();
        assertEquals(true, told.contains(reason), told);
    }
}
