package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.model.Rows;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric takes its own number out of a row in which no two numbers are alike: two swapped ones differ here. */
final class MetricValuesTest {

    private static final String HOST =
            """
            name = box
            kernel = Linux 6.1
            cores = 4.0
            load_1m = 0.25
            load_5m = 0.5
            load_15m = 0.75
            memory_total_bytes = 401.0
            memory_available_bytes = 402.0
            swap_total_bytes = 403.0
            swap_free_bytes = 404.0
            context_switches_per_second = 15.5
            task_switches_per_second = 16.5
            task_voluntary_switches_per_second = 17.5
            task_involuntary_switches_per_second = 18.5
            processes = 501.0
            threads = 502.0
            running = 503.0
            jvms = 504.0
            uptime_seconds = 1000.5
            """;

    private static final String CORE =
            """
            core = 3.0
            user_percent = 10.5
            system_percent = 20.5
            iowait_percent = 5.25
            steal_percent = 2.25
            busy_percent = 33.25
            """;

    private static final String PROCESS =
            """
            pid = 101.0
            ppid = 102.0
            user = ada
            state = R
            name = java
            cpu_percent = 1.25
            user_percent = 2.25
            system_percent = 3.25
            ready_percent = 4.25
            voluntary_switches_per_second = 6.25
            involuntary_switches_per_second = 7.25
            switches_per_second = 5.25
            switches = 201.0
            voluntary_switches = 202.0
            involuntary_switches = 203.0
            switches_scope = live_threads
            mean_slice_seconds = 0.00825
            thread_count = 103.0
            last_core = 3.0
            cores = 0-3
            rss_bytes = 301.0
            shared_bytes = 302.0
            virtual_bytes = 303.0
            read_bytes_per_second = 13.5
            write_bytes_per_second = 14.5
            open_files = 104.0
            nice = -5.0
            started_at = 1.7672256E9
            age_seconds = 11.5
            cpu_seconds = 12.5
            command = /bin/java -jar a.jar
            """;

    private static final String THREAD =
            """
            pid = 101.0
            tid = 102.0
            name = main
            state = R
            cpu_percent = 1.25
            user_percent = 2.25
            system_percent = 3.25
            ready_percent = 4.25
            voluntary_switches_per_second = 6.25
            involuntary_switches_per_second = 7.25
            switches_per_second = 5.25
            switches = 201.0
            voluntary_switches = 202.0
            involuntary_switches = 203.0
            mean_slice_seconds = 0.00825
            last_core = 103.0
            cpu_seconds = 9.25
            """;

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(Named.of("host", HOST), values(HostMetrics.TABLE, Rows.knownHost())),
                Arguments.of(Named.of("core", CORE), values(CoreMetrics.TABLE, Rows.knownCore())),
                Arguments.of(
                        Named.of("process", PROCESS),
                        values(ProcessMetrics.TABLE, Rows.knownProcess("java", "ada", "/bin/java", "-jar", "a.jar"))),
                Arguments.of(Named.of("thread", THREAD), values(ThreadMetrics.TABLE, Rows.knownThread("main"))));
    }

    private static <R> String values(List<Metric<R>> table, R row) {
        return table.stream()
                .map(metric -> metric.id() + " = " + (metric.isText() ? metric.text(row) : metric.number(row)) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void everyMetricTakesItsOwnNumber(String expected, String actual) {
        assertEquals(expected, actual);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void noTwoNumbersOfTheRowAreAlike(String expected, String actual) {
        List<String> values =
                actual.lines().map(line -> line.replaceFirst(".* = ", "")).toList();
        assertEquals(values.size(), new HashSet<>(values).size(), expected);
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        assertEquals(
                """
                user = null
                switches_scope = null
                cores = null
                open_files = NaN
                started_at = NaN
                """,
                values(
                        Stream.of("user", "switches_scope", "cores", "open_files", "started_at")
                                .map(ProcessMetrics::of)
                                .toList(),
                        Rows.process(7, 1)));
    }
}
