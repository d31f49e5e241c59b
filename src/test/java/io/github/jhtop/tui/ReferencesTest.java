package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.metric.MetricsReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated documents are those that the tables make. {@code -Dgolden.write=true} writes them anew. */
class ReferencesTest {

    @Test
    void metricsAreDocumentedAsTheyAreDeclared() throws IOException {
        compare(Path.of("docs", "metrics.md"), MetricsReference.markdown());
    }

    @Test
    void keysAreDocumentedAsTheyAreDeclared() throws IOException {
        compare(Path.of("docs", "keys.md"), KeysReference.markdown());
    }

    private static void compare(Path file, String made) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, made);
        }
        assertEquals(made, Files.readString(file), file + " is stale: run the tests with -Dgolden.write=true");
    }
}
