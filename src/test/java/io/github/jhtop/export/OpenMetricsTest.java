package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.model.Snapshot;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text format of OpenMetrics 1.0, line by line. Source: its ABNF. */
final class OpenMetricsTest {

    private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final String ESCAPED = "(?:[^\"\\\\\n]|\\\\[\"\\\\n])*";
    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"" + ESCAPED + "\"";
    private static final String NUMBER = "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?";

    private static final Pattern LINE = Pattern.compile("# TYPE " + NAME + " (?:gauge|counter)"
            + "|# HELP " + NAME + " " + ESCAPED
            + "|" + NAME + "(?:\\{(?:" + LABEL + "(?:," + LABEL + ")*)?\\})? " + NUMBER
            + "|# EOF");

    private static String written(Snapshot snapshot) throws IOException {
        return Snapshots.written(out -> new OpenMetrics(out, true).write(snapshot));
    }

    private static Snapshot hostile() {
        return Snapshots.known(Snapshots.HOSTILE.stream().map(Snapshots::java).toArray(ProcessRow[]::new));
    }

    @Test
    void everyLineMatchesTheGrammar() throws IOException {
        List<String> wrong = written(hostile())
                .lines()
                .filter(line -> !LINE.matcher(line).matches())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void theEndIsMarkedOnce() throws IOException {
        String written = written(hostile());
        assertTrue(written.endsWith("\n# EOF\n"));
        assertEquals(1, written.lines().filter(line -> line.equals("# EOF")).count());
    }

    /** The samples of a family stand together, under one type. */
    @Test
    void noFamilyIsInterrupted() throws IOException {
        Set<String> closed = new HashSet<>();
        String family = "";
        boolean counter = false;
        for (String line :
                written(hostile()).lines().filter(line -> !line.equals("# EOF")).toList()) {
            String name = line.startsWith("# ") ? line.split(" ", -1)[2] : line.split("[{ ]", -1)[0];
            if (line.startsWith("# TYPE ")) {
                closed.add(family);
                family = name;
                counter = line.endsWith(" counter");
            }
            assertEquals(family + (counter && !line.startsWith("# ") ? "_total" : ""), name);
            assertFalse(closed.contains(name), name);
        }
        assertFalse(closed.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jhtop_host_load_1m 0.25",
                "jhtop_host_memory_total_bytes 401",
                "jhtop_core_busy_percent{core=\"3\"} 33.25",
                "jhtop_process_cpu_percent{pid=\"101\",name=\"java\",main_class=\"com.acme.Server\"} 1.25",
                "jhtop_process_rss_bytes{pid=\"101\",name=\"java\",main_class=\"com.acme.Server\"} 301",
                "jhtop_process_mean_slice_seconds{pid=\"101\",name=\"java\",main_class=\"com.acme.Server\"} 0.00825",
                "jhtop_thread_cpu_percent{pid=\"101\",tid=\"102\",name=\"java\"} 1.25",
                "jhtop_host_running 503",
                "# TYPE jhtop_process_cpu_percent gauge",
                "# TYPE jhtop_process_switches counter",
                "# TYPE jhtop_thread_cpu_seconds counter",
                "# HELP jhtop_process_open_files Open file descriptors.",
            })
    void aNumberHasALineOfItsOwn(String line) throws IOException {
        assertTrue(written(Snapshots.known(Snapshots.java("java"))).lines().anyMatch(line::equals));
    }

    /** A total since the start is declared once for processes and threads; nothing else is. */
    @Test
    void totalsAreThoseThatTheTablesHave() {
        for (String total : OpenMetrics.TOTALS) {
            assertTrue(
                    ProcessMetrics.TABLE.stream().anyMatch(metric -> metric.id().equals(total)), total);
            assertTrue(
                    ThreadMetrics.TABLE.stream().anyMatch(metric -> metric.id().equals(total)), total);
        }
        for (Metric<ProcessRow> metric : ProcessMetrics.TABLE) {
            assertEquals(
                    OpenMetrics.TOTALS.contains(metric.id()), metric.help().contains("since the start"), metric.id());
        }
    }

    @Test
    void sumsOverNamedProcessesAreNotThoseOfTheMachine() throws IOException {
        String written = written(Snapshots.selected(Snapshots.java("java")));
        assertAll(
                () -> assertFalse(written.contains("\njhtop_host_running ")),
                () -> assertTrue(written.contains("\njhtop_selected_running 503\n")),
                () -> assertTrue(written.contains("\njhtop_host_processes 501\n")),
                () -> assertFalse(written(Snapshots.known()).contains("jhtop_selected_")));
    }

    @Test
    void threadsAreThereOnlyWhenAsked() throws IOException {
        String written =
                Snapshots.written(out -> new OpenMetrics(out, false).write(Snapshots.known(Snapshots.java("java"))));
        assertFalse(written.contains("jhtop_thread_"));
    }

    @Test
    void whatIsUnknownIsLeftOut() throws IOException {
        String written = written(Snapshots.unknown(Rows.process(7, 1)));
        assertAll(
                () -> assertFalse(written.contains("NaN")),
                () -> assertFalse(written.contains("jhtop_process_cpu_percent{")),
                () -> assertTrue(written.contains("jhtop_process_thread_count{pid=\"7\",name=\"worker\"} 1\n")));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"a\"b, a\\\"b", "a\\b, a\\\\b", "'a\nb', a\\nb", "\\n, \\\\n", "한글, 한글"})
    void aLabelIsEscaped(String text, String escaped) {
        assertEquals(escaped, OpenMetrics.escape(text));
    }
}
