package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which processes are shown. */
final class ProcessFilterTest {

    private static final List<ProcessRow> ROWS = List.of(
            Rows.process(1, 0, Rows.facts("systemd", "root", "/sbin/init", "splash")),
            Rows.process(2, 0, Rows.facts("kthreadd", null)),
            Rows.process(21, 1, Rows.facts("java", "ada", "/jdk/bin/java", "-Dx=Init", "com.acme.Server")),
            Rows.process(210, 1, Rows.facts("bash", "ada", "-bash")));

    @ParameterizedTest(name = "\"{0}\", user {1}, only JVMs {2}: {3}")
    @CsvSource({
        "'',             , false, 1 2 21 210",
        "'  ',           , false, 1 2 21 210",
        "'|',            , false, 1 2 21 210",
        "server,         , false, 21",
        "SERVER,         , false, 21",
        "init,           , false, 1 21",
        "' bash ',       , false, 210",
        "kthread,        , false, 2",
        "systemd,        , false, 1",
        "bash|server,    , false, 21 210",
        "bash||nothing,  , false, 210",
        "nothing,        , false, ''",
        // A PID is taken whole, not as a part of another.
        "21,             , false, 21",
        "2,              , false, 2",
        "'',          ada, false, 21 210",
        "bash,        ada, false, 210",
        "bash,       root, false, ''",
        "'',          Ada, false, ''",
        // A user that is not known is not one that is called null.
        "'',       'null', false, ''",
        "'',             , true,  21",
        "bash,           , true,  ''",
    })
    void aFilterLetsThroughWhatFitsAllConditions(String text, @Nullable String user, boolean onlyJvms, String pids) {
        assertEquals(pids, shown(ProcessFilter.of(text, user, onlyJvms)));
    }

    @Test
    void withoutConditionsAllAreShown() {
        assertEquals("1 2 21 210", shown(ProcessFilter.ALL));
    }

    private static String shown(ProcessFilter filter) {
        return String.join(
                " ",
                ROWS.stream()
                        .filter(filter)
                        .map(row -> Integer.toString(row.pid()))
                        .toList());
    }
}
