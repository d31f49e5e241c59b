package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SurroundingsTest {

    private static String written(Path file) {
        return Surroundings.write(file, "screen").toString();
    }

    @Test
    void aPictureThatIsNotWrittenHasAReason(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        assertEquals("Written to " + file, written(file));
        assertEquals("screen", Files.readString(file));
        assertEquals("Not written: " + file + " exists; try again in a second", written(file));
        Path nowhere = folder.resolve("gone").resolve("a.txt");
        assertEquals("Not written: the folder is not there: " + nowhere, written(nowhere));
        Path below = file.resolve("b.txt");
        String said = written(below);
        assertTrue(said.startsWith("Not written: ") && !said.startsWith("Not written: " + below), said);
    }
}
