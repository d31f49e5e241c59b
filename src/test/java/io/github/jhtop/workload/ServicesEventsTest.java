package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to a server, each request is answered in the end. */
class ServicesEventsTest {

    private static final int SUPERVISOR_AND_CLIENT = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "thread-pool, none, 1", "thread-pool, kill, 3", "thread-pool, replace, 3", "thread-pool, module, 1",
        "process-pool, none, 2", "process-pool, kill, 4", "process-pool, replace, 4", "process-pool, module, 4"
    })
    void nothingIsLost(String variant, String event, long hosts) throws Exception {
        Demo.Run run = Demo.of("services", variant, folder)
                .with("event", event)
                .with("times", "2")
                .run();
        assertEquals(0, run.status());
        assertEquals(true, run.told().valid());
        assertEquals(SUPERVISOR_AND_CLIENT + hosts, run.told().processes());
    }
}
