package io.github.jhtop.claim;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.workload.Demo;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims that are shipped, against the workloads that are shipped; and mistakes in a file of claims. */
class ClaimsTest {

    private static final int CORES = 2;

    private static final Claims SHIPPED = Claims.shipped();

    private static Stream<Arm> arms() {
        return SHIPPED.all().stream()
                .flatMap(claim -> claim.conditions().stream())
                .flatMap(condition -> condition.arms().stream())
                .distinct();
    }

    @Test
    void allClaimsAreThere() {
        Set<String> expected = Stream.concat(
                        Stream.of("D1", "D2"), IntStream.rangeClosed(1, 45).mapToObj(number -> "C" + number))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, SHIPPED.all().stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                List.of(
                        "basics",
                        "isolation",
                        "parallel",
                        "scaling",
                        "switching",
                        "memory",
                        "ipc",
                        "threads",
                        "creation",
                        "latency",
                        "recovery",
                        "locks"),
                SHIPPED.topics());
        assertTrue(SHIPPED.all().stream()
                .filter(claim -> claim.id().equals("C25"))
                .allMatch(claim -> claim.quote().toString().equals("생성/종료 빠름")));
    }

    @ParameterizedTest
    @MethodSource("arms")
    void whatIsRunCanBeRun(Arm arm) throws WorkloadException {
        Workload workload = Demo.catalogue().find(arm.workload());
        workload.variant(arm.variant());
        assertEquals(
                workload.parameters().size(),
                workload.values(arm.variant(), arm.parameters(), CORES).size());
        assertNotNull(SHIPPED.secondsByWorkload().get(arm.workload()), "no seconds." + arm.workload());
    }

    @Test
    void workloadsNameTheClaimsThatUseThem() throws WorkloadException {
        for (Workload workload : Demo.catalogue().workloads()) {
            Set<String> users = SHIPPED.all().stream()
                    .filter(claim -> claim.conditions().stream()
                            .flatMap(condition -> condition.arms().stream())
                            .anyMatch(arm -> arm.workload().equals(workload.name())))
                    .map(Claim::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = new TreeSet<>(workload.claims());
            SHIPPED.choose(named).stream()
                    .filter(claim -> claim.conditions().isEmpty())
                    .forEach(claim -> named.remove(claim.id()));
            assertEquals(users, named, workload.name());
        }
    }

    @Test
    void everySignIsOfUse() {
        Set<String> used = SHIPPED.all().stream()
                .flatMap(claim -> claim.conditions().stream())
                .flatMap(condition -> condition instanceof Condition.Look look
                        ? Stream.of(look.sign().key())
                        : Stream.of())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Signs.TABLE.stream().map(Sign::key).collect(Collectors.toCollection(TreeSet::new)), used);
    }

    @Test
    void whoNamesClaimsGetsThemInOrderAndOnce() {
        List<String> chosen = SHIPPED.choose(List.of("c25", "creation", "D1")).stream()
                .map(Claim::id)
                .toList();
        assertEquals(List.of("D1", "C25", "C43"), chosen);
        assertEquals(SHIPPED.all(), SHIPPED.choose(List.of()));
        String complaint =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> SHIPPED.choose(List.of("C99")))
                        .getMessage());
        assertTrue(complaint.startsWith("'C99' is no claim") && complaint.contains("basics, isolation"), complaint);
    }

    private static final String GOOD =
            """
            size.pingpong = rounds=10 pin=0
            seconds.pingpong = 1.5
            C1.topic = switching
            C1.quote = 말
            C1.statement = words
            C1.kind = strong
            C1.metric = p50_ms
            C1.remark = none
            C1.condition.1 = here: pingpong:processes(ws=1K) against pingpong:threads {ws=0 buffer=own}
            """;

    @Test
    void whatIsSaidLastOfAParameterCounts() throws WorkloadException {
        Claim claim = Claims.parse(GOOD).all().get(0);
        Condition.Pair pair = (Condition.Pair) claim.conditions().get(0);
        assertAll(
                () -> assertEquals("here", pair.words()),
                () -> assertEquals(
                        "pingpong:processes buffer=own rounds=10 ws=1K pin=0",
                        pair.more().toString()),
                () -> assertEquals(
                        "pingpong:threads buffer=own rounds=10 ws=0 pin=0",
                        pair.less().toString()),
                () -> assertEquals(ClaimKind.STRONG.minimumEffect(), claim.minimumEffect()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "C1.kind = strong; C1.kind = weak; :6: 'weak' is no kind of claim",
                "C1.metric = p50_ms; C1.metric = p51_ms; :7: 'p51_ms' is no metric of runs",
                "C1.metric = p50_ms; # none; compares, which needs a metric",
                "C1.kind = strong; C1.kind = structural; compares, which needs a metric",
                "C1.quote = 말; # none; C1 has no quote",
                "C1.remark = none; C1.colour = red; C1 has no remark",
                "C1.statement = words; X.statement = words; X.statement is of no claim",
                "seconds.pingpong = 1.5; seconds.pingpong = soon; :2: 'soon' is no time in seconds",
                "size.pingpong = rounds=10 pin=0; size.pingpong = rounds; :1: 'rounds' is no name=value",
                "C1.condition.1 =; # none:; C1 has conditions, or is descriptive, or says why",
                "C1.metric = p50_ms; C1.cpus = many; :7: 'many' is no number of CPUs",
            })
    void mistakesAreNamedWithTheirLine(String good, String bad, String complaint) {
        String line = assertThrows(WorkloadException.class, () -> Claims.parse(GOOD.replace(good, bad)))
                .line();
        assertTrue(line.startsWith("claims.properties:") && line.contains(complaint), line);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "pingpong:threads; is no 'words: workload:variant against workload:variant",
                "here: pingpong; is no 'words: workload:variant against workload:variant",
                "here: pingpong:threads shows luck; shows 'luck', which is no sign",
                "here: pingpong:threads shows tasks-lost; of no use to this kind of claim",
            })
    void aConditionThatIsNoneIsRefused(String condition, String complaint) {
        String text = GOOD.replaceAll("(?m)^(C1\\.condition\\.1) = .*$", "$1 = " + condition);
        String line =
                assertThrows(WorkloadException.class, () -> Claims.parse(text)).line();
        assertTrue(line.startsWith("claims.properties:9: ") && line.contains(complaint), line);
    }
}
