package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    private static List<Column<ProcessRow>> laidOut(String ids) {
        List<Metric<ProcessRow>> metrics =
                Stream.of(ids.split(" ", -1)).map(ProcessMetrics::of).toList();
        return Column.fit(metrics, List.of(), 10, 80);
    }

    /** All 80 cells are used, each but the separators once. */
    @ParameterizedTest
    @CsvSource({
        "pid command cpu_percent, 1",
        "command pid, 0",
        "pid cpu_percent command, 2",
        "name pid command nice, 2",
        "pid name nice, 1",
        "pid user nice, 2"
    })
    void theColumnOfCommandsTakesTheRest(String ids, int elastic) {
        List<Column<ProcessRow>> columns = laidOut(ids);
        int at = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column<ProcessRow> column = columns.get(i);
            assertEquals(at, column.at());
            if (i != elastic) {
                assertEquals(
                        column.metric().width(), column.width(), column.metric().id());
            }
            at += column.width() + 1;
        }
        assertEquals(81, at);
    }
}
