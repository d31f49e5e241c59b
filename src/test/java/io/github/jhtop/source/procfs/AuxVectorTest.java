package io.github.jhtop.source.procfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel tells every program at its start. */
class AuxVectorTest {

    private static final long AT_NULL = 0;
    private static final long AT_PAGESZ = 6;
    private static final long AT_CLKTCK = 17;
    private static final long AT_SECURE = 23;

    @Test
    void readsUnitsAndRights() {
        byte[] bytes = words(AT_PAGESZ, 16_384, AT_CLKTCK, 250, AT_SECURE, 0, AT_NULL, 0);
        assertEquals(new AuxVector(16_384, 250, false), AuxVector.parse(bytes, bytes.length));
    }

    @Test
    void knowsAProgramThatWasGivenRightsByItsFile(@TempDir Path proc) throws IOException {
        ProcRoot root = new ProcRoot(proc, proc.resolve("passwd"));
        Path auxv = Files.createDirectory(proc.resolve("self")).resolve("auxv");
        assertFalse(Procfs.hasRaisedPrivileges(root), "nobody can tell");
        Files.write(auxv, words(AT_SECURE, 0, AT_NULL, 0));
        assertFalse(Procfs.hasRaisedPrivileges(root));
        Files.write(auxv, words(AT_PAGESZ, 4096, AT_SECURE, 1, AT_NULL, 0));
        assertTrue(Procfs.hasRaisedPrivileges(root));
    }

    private static byte[] words(long... words) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES).order(ByteOrder.nativeOrder());
        for (long word : words) {
            bytes.putLong(word);
        }
        return bytes.array();
    }
}
