package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The declared quantities are declared well. */
final class MetricTablesTest {

    /** Endings of ids that promise a unit. */
    private static final List<String> UNITS =
            List.of("_percent", "_per_second", "_per_operation", "_bytes", "_seconds", "_ms", "_at");

    static Stream<Named<List<? extends Metric<?>>>> tables() {
        return Stream.of(
                Named.of("host", HostMetrics.TABLE),
                Named.of("core", CoreMetrics.TABLE),
                Named.of("process", ProcessMetrics.TABLE),
                Named.of("thread", ThreadMetrics.TABLE),
                Named.of("particulars", ParticularsMetrics.TABLE),
                Named.of("run", RunMetrics.TABLE),
                Named.of("span", SpanMetrics.TABLE));
    }

    static Stream<Named<Metric<?>>> metrics() {
        return tables().flatMap(table -> table.getPayload().stream()
                .map(metric -> Named.<Metric<?>>of(table.getName() + " " + metric.id(), metric)));
    }

    /** A name on the command line may be a key or a title: neither may stand for two quantities. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyNameFindsOneMetric(List<? extends Metric<?>> table) {
        Set<String> names = new HashSet<>();
        for (Metric<?> metric : table) {
            Set<String> own = new HashSet<>(List.of(lower(metric.id())));
            own.add(lower(metric.title()));
            own.forEach(name -> assertTrue(names.add(name), () -> name + " stands for two"));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void theIdIsInSnakeCaseAndHoldsTheUnit(Metric<?> metric) {
        assertTrue(Pattern.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*", metric.id()));
        String ending =
                switch (metric.unit()) {
                    case PERCENT -> "_percent";
                    case PER_SECOND -> "_per_second";
                    case PER_OPERATION -> "_per_operation";
                    case MILLISECONDS -> "_ms";
                    case BYTES -> "_bytes";
                    case BYTES_PER_SECOND -> "_bytes_per_second";
                    case SECONDS, SHORT_SECONDS -> "_seconds";
                    case INSTANT -> "_at";
                    case ID, TEXT, COUNT, LOAD -> "";
                };
        assertTrue(metric.id().endsWith(ending), ending);
        assertEquals(ending.isEmpty(), UNITS.stream().noneMatch(metric.id()::endsWith));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void theHelpIsASentenceAndTheSourceIsNamed(Metric<?> metric) {
        assertAll(
                () -> assertTrue(Pattern.matches("[A-Z].+[^.]\\.", metric.help()), metric.help()),
                () -> assertTrue(!metric.source().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void theTitleFitsTheColumn(Metric<?> metric) {
        assertTrue(!metric.title().isBlank() && metric.title().length() <= metric.width());
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void wordsHaveNoSumAndNumbersHaveAUnit(Metric<?> metric) {
        assertEquals(metric.isText(), metric.unit() == Unit.TEXT);
        assertTrue(!metric.additive() || (!metric.isText() && metric.unit() != Unit.ID));
    }

    @Test
    void aMetricIsFoundByKeyAndByTitleInAnyCase() {
        Metric<ProcessRow> cpu = ProcessMetrics.of("cpu_percent");
        assertAll(
                () -> assertSame(cpu, Metric.find(ProcessMetrics.TABLE, "CPU_Percent")),
                () -> assertSame(cpu, Metric.find(ProcessMetrics.TABLE, "cpu%")),
                () -> assertNull(Metric.find(ProcessMetrics.TABLE, "cpu")));
    }

    @Test
    void aMetricThatIsNotDeclaredIsNamedInTheComplaint() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ProcessMetrics.of("cpu"));
        assertEquals("no metric 'cpu'", e.getMessage());
    }
}
