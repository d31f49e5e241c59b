package io.github.jhtop.workloads.services;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.workloads.common.order.ClientReport;
import io.github.jhtop.workloads.common.order.Fate;
import io.github.jhtop.workloads.common.order.Fate.Outcome;
import io.github.jhtop.workloads.common.order.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServicesTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long MILLI = 1_000_000L;

    private static Plan plan(Event event) {
        return new Plan(2, 10, 6, event, 2, Duration.ofMillis(100), Duration.ofSeconds(30), 42);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, true", "1, 1, true", "0, 2, false", "1, 2, true", "0, 3, false", "0, 4, true", "1, 4, false", "1, 5, false"
    })
    void theOthersAreThoseWhoseTurnItIsNot(int server, int second, boolean other) {
        for (Event event : Event.values()) {
            assertEquals(other, plan(event).isOther(new Visit(server, second * SECOND)));
        }
        assertFalse(plan(Event.MODULE).isOther(new Visit(2, second * SECOND)), "it was added");
    }

    @Test
    void whatIsAddedIsAskedHalfwayToTheNextEvent() {
        Plan plan = plan(Event.MODULE);
        assertEquals(4, plan.all());
        assertEquals(3, plan.concerned(1));
        List<Visit> visits = plan.visits();
        assertEquals(60 + 60 + 30 + 10, visits.size());
        assertEquals(3 * SECOND, first(visits, 2));
        assertEquals(5 * SECOND, first(visits, 3));
    }

    private static long first(List<Visit> visits, int server) {
        return visits.stream()
                .filter(visit -> visit.server() == server)
                .findFirst()
                .orElseThrow()
                .plannedNanos();
    }

    @ParameterizedTest
    @EnumSource
    void visitsStandInTheOrderOfTheirTimesAndAreTheSameForAllEvents(Event event) {
        List<Visit> visits = plan(event).visits();
        List<Visit> sorted = new ArrayList<>(visits);
        sorted.sort(Comparator.comparingLong(Visit::plannedNanos));
        assertEquals(sorted, visits);
        assertEquals(
                plan(Event.NONE).visits(),
                visits.stream().filter(visit -> visit.server() < 2).toList());
    }

    /** One request per second to each of two servers, for six seconds; events at 2 s and 4 s. */
    private static final List<Visit> VISITS = IntStream.range(0, 12)
            .mapToObj(id -> new Visit(id % 2, id / 2 * SECOND))
            .toList();

    private static Ledger ledger(Fate... others) {
        List<Fate> fates = new ArrayList<>();
        for (int id = 0; id < VISITS.size(); id++) {
            fates.add(new Fate(id, Outcome.ANSWERED, 1, 7, id * MILLI));
        }
        for (Fate fate : others) {
            fates.set(fate.id(), fate);
        }
        return new Ledger(plan(Event.KILL), VISITS, new ClientReport(fates, 6 * SECOND, 0, List.of(300 * MILLI, 0L)));
    }

    @Test
    void anAccountIsMadeForEachServerAndForTheOthers() {
        Ledger ledger = ledger(
                new Fate(4, Outcome.ANSWERED, 6, 7, 300 * MILLI),
                new Fate(5, Outcome.ANSWERED, 1, 7, 101 * MILLI),
                new Fate(8, Outcome.REJECTED, 1, 7, 2 * MILLI));
        assertTrue(ledger.complete());
        assertEquals(11, ledger.answered());
        Map<String, Object> fields = ledger.fields();
        assertEquals(new Account(12, 11, 1, 1, 2, 0).fields(), sums(fields));
        assertEquals(new Account(8, 7, 0, 1, 1, 0).fields(), fields.get("others"));
        Map<String, Object> first = new Account(6, 5, 1, 1, 1, 0).fields();
        first.put("downtime_ns", 300 * MILLI);
        Map<String, Object> second = new Account(6, 6, 0, 0, 1, 0).fields();
        second.put("downtime_ns", 0L);
        assertEquals(List.of(first, second), fields.get("servers"));
        assertArrayEquals(
                new long[] {0, MILLI, 2 * MILLI, 3 * MILLI, 101 * MILLI, 7 * MILLI, 10 * MILLI},
                ledger.nanosOfOthers());
    }

    private static Map<String, Object> sums(Map<String, Object> fields) {
        Map<String, Object> sums = new Account(0, 0, 0, 0, 0, 0).fields();
        sums.replaceAll((name, zero) -> fields.get(name));
        return sums;
    }

    @Test
    void whatIsLostOrWrongOrTwiceThereMakesTheLedgerIncomplete() {
        assertTrue(ledger().complete());
        assertFalse(ledger(new Fate(3, Outcome.LOST, 99, 0, 30 * SECOND)).complete());
        assertFalse(ledger(new Fate(3, Outcome.WRONG, 1, 8, MILLI)).complete());
        List<Fate> twice = new ArrayList<>(ledger().report().fates());
        twice.set(3, twice.get(2));
        assertFalse(new Ledger(plan(Event.KILL), VISITS, new ClientReport(twice, SECOND, 0, List.of(0L, 0L)))
                .complete());
    }
}
