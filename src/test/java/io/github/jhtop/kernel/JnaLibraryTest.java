package io.github.jhtop.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JnaLibraryTest {

    private Path directory = Path.of("");

    private Path library() {
        return directory.resolve("libjnidispatch.so");
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @BeforeEach
    void install(@TempDir Path empty) throws IOException {
        directory = empty;
        Files.createFile(library());
        allow(library(), "rwxr-xr-x");
        allow(directory, "rwxr-xr-x");
    }

    @Test
    void anOwnDirectoryIsTrusted() {
        assertNull(JnaLibrary.distrust(directory));
    }

    @Test
    void aDirectoryThatOthersMayWriteIsNot() throws IOException {
        allow(directory, "rwxrwxr-x");
        assertTrue(String.valueOf(JnaLibrary.distrust(directory)).endsWith("is writable by group or others"));
    }

    @Test
    void aLibraryThatOthersMayWriteIsNot() throws IOException {
        allow(library(), "rwxr-xrwx");
        assertNotNull(JnaLibrary.distrust(directory));
    }

    @Test
    void aMissingDirectoryIsNot() {
        assertEquals("cannot read " + directory.resolve("nowhere"), JnaLibrary.distrust(directory.resolve("nowhere")));
    }
}
