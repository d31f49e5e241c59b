package io.github.jhtop.cli;

import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.text.SafeText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there as a whole or not at all: it is written beside its place and renamed.
 *
 * @param path its place
 */
record ReportFile(Path path) {

    /** Refuses a place where something stands, before anything is made. */
    static ReportFile at(String name, boolean force) {
        SafeText shown = SafeText.of(name);
        try {
            Path path = Path.of(name).toAbsolutePath();
            Path folder = path.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw Failure.usage("report: " + shown + ": there is no such directory");
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw Failure.usage("report: " + shown + " is there and no ordinary file; name another one");
                }
                if (!force) {
                    throw Failure.usage("report: " + shown + " is there already; --force writes over it");
                }
            }
            return new ReportFile(path);
        } catch (InvalidPathException e) {
            throw Failure.usage("report: " + shown + " is no name of a file");
        }
    }

    /** Puts the bytes somewhere. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws RecordingException, IOException;
    }

    void write(Content content) throws RecordingException, IOException {
        Path fresh = path.resolveSibling("." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.write(out);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
