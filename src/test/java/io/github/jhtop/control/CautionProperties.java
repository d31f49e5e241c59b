package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.control.Caution.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** When one more question is asked. */
final class CautionProperties {

    private static final int OWN = 30;

    /** jhtop, its shell, the terminal, the first process. */
    private static final List<Integer> LINEAGE = List.of(OWN, 20, 10, 1);

    /** Of few processes, so that the special ones are often among them. */
    @Provide
    Arbitrary<List<Asked>> asked() {
        Arbitrary<Integer> pids = Arbitraries.integers().between(1, 40);
        return Combinators.combine(pids, Arbitraries.of(true, false, false))
                .as(Asked::new)
                .list()
                .uniqueElements(Asked::pid)
                .ofMaxSize(20);
    }

    @Property
    void thereIsAReasonExactlyIfAProcessIsSpecialOrThereAreMany(@ForAll("asked") List<Asked> asked) {
        boolean special = asked.stream().anyMatch(one -> one.kernelThread() || LINEAGE.contains(one.pid()));
        assertEquals(special || asked.size() > 10, !reasons(asked).isEmpty());
    }

    @Property
    void everySpecialProcessHasItsReason(@ForAll("asked") List<Asked> asked) {
        List<String> reasons = reasons(asked);
        assertEquals(any(asked, 1), anyStartsWith(reasons, "PID 1 is the first process"));
        assertEquals(any(asked, OWN), reasons.contains("PID 30 is jhtop itself"));
        assertEquals(any(asked, 20) || any(asked, 10), anyStartsWith(reasons, "jhtop runs under PID "));
        assertEquals(
                asked.stream().anyMatch(Asked::kernelThread),
                anyStartsWith(reasons, "signals have no effect on threads of the kernel: PID "));
        assertEquals(asked.size() > 10, reasons.contains(asked.size() + " processes at once"));
    }

    @Property
    void oneMoreProcessTakesNoKindOfReasonAway(@ForAll("asked") List<Asked> asked) {
        List<Asked> more = new ArrayList<>(asked);
        more.add(new Asked(99, false));
        assertTrue(reasons(more).size() >= reasons(asked).size());
    }

    @Property
    void aProcessThatIsAskedForTwiceIsOne(@ForAll("asked") List<Asked> asked) {
        List<Asked> twice = new ArrayList<>(asked);
        twice.addAll(asked);
        assertEquals(reasons(asked), reasons(twice));
    }

    @Example
    void theGravestReasonComesFirst() {
        List<Asked> asked = new ArrayList<>(List.of(new Asked(2, true), new Asked(20, false), new Asked(10, false)));
        asked.addAll(List.of(new Asked(OWN, false), new Asked(1, false)));
        IntStream.range(100, 106).forEach(pid -> asked.add(new Asked(pid, true)));
        assertEquals(
                List.of(
                        "PID 1 is the first process: if it ends, the machine or container ends",
                        "PID 30 is jhtop itself",
                        "jhtop runs under PID 20, 10 and may end with it",
                        "signals have no effect on threads of the kernel: PID 2, 100, 101, 102, 103 and 2 more",
                        "11 processes at once"),
                reasons(asked));
    }

    @Example
    void whoDoesNotKnowItsLineageStillAsksForTheFirstProcess() {
        assertEquals(1, Caution.reasons(List.of(new Asked(1, false)), List.of()).size());
    }

    private static List<String> reasons(List<Asked> asked) {
        return Caution.reasons(asked, LINEAGE);
    }

    private static boolean any(List<Asked> asked, int pid) {
        return asked.stream().anyMatch(one -> one.pid() == pid);
    }

    private static boolean anyStartsWith(List<String> reasons, String begin) {
        return reasons.stream().anyMatch(reason -> reason.startsWith(begin));
    }
}
