package io.github.jhtop.recording;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and folders that nobody else may read, and files of others that are opened without being led astray. */
final class PrivateFiles {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFiles() {}

    /** Makes a folder and those above it; never below a folder of somebody else, such as the home that {@code sudo} leaves. */
    static void prepareFolder(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there, NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        Object owner = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (there == null || !Files.getAttribute(there, "unix:uid").equals(owner)) {
            throw new IOException("it belongs to somebody else; set XDG_DATA_HOME to a folder of your own");
        }
        try {
            Files.createDirectories(folder, OWNER_FOLDER);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("it is no folder", e);
        }
    }

    /** Makes a folder that was not there. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, OWNER_FOLDER);
    }

    /** Makes a file that was not there, nor a link of that name. */
    static SeekableByteChannel createFile(Path file) throws IOException {
        return Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, NOFOLLOW_LINKS), OWNER_FILE);
    }

    /** Opens a regular file; a link is none. */
    static InputStream open(Path file) throws IOException {
        // To open a FIFO would wait for its writer. Whoever can swap the file now can write to the folder anyway.
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new IOException(Files.exists(file, NOFOLLOW_LINKS) ? "it is no regular file" : "it is not there");
        }
        return Files.newInputStream(file, NOFOLLOW_LINKS);
    }

    /** Reads a small file; null if it is larger. */
    static byte @Nullable [] read(Path file, int longest) throws IOException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(longest + 1);
            return bytes.length > longest ? null : bytes;
        }
    }
}
