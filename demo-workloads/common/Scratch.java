package io.github.jhtop.workloads.common;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

/**
 * A folder for what processes meet at: FIFOs, sockets, mapped files. It goes when the run ends, and stands below the
 * temporary directory, since the path of a socket has 107 bytes at most; source: unix(7).
 *
 * <p>A run that was killed leaves its folder behind, and the next one removes it. Who is alive holds a lock, which the
 * kernel takes away from the dead, also from those of another container; source: fcntl_locking(2).
 *
 * @param folder nobody else may look into it
 * @param owner locked as long as the run lives
 */
public record Scratch(Path folder, FileChannel owner) implements Closeable {

    private static final String PREFIX = "jhtop-workload-";
    private static final String OWNER = "owner";

    /**
     * Makes an empty folder.
     *
     * @return the folder
     * @throws IOException if that cannot be
     */
    public static Scratch create() throws IOException {
        Path folder = Files.createTempDirectory(PREFIX);
        removeThoseOfTheDead(folder);
        FileChannel owner =
                FileChannel.open(folder.resolve(OWNER), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        owner.lock();
        // Whoever finds the file still empty knows that it was not locked yet.
        owner.write(ByteBuffer.wrap(new byte[1]));
        return new Scratch(folder, owner);
    }

    /** Of this user only: what others put there is not looked into. */
    static void removeThoseOfTheDead(Path own) throws IOException {
        UserPrincipal user = Files.getOwner(own);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(own.resolveSibling(""), PREFIX + "*")) {
            for (Path folder : folders) {
                Path owner = folder.resolve(OWNER);
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)
                        && Files.isRegularFile(owner, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(owner) > 0
                        && !folder.equals(own)) {
                    removeIfDead(folder, owner);
                }
            }
        } catch (DirectoryIteratorException | NoSuchFileException anotherWasFaster) {
            // They will be gone, or be found by the next one.
        }
    }

    private static void removeIfDead(Path folder, Path owner) throws IOException {
        try (FileChannel channel = FileChannel.open(owner, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            // The lock is null if another process has it.
            if (Optional.ofNullable(lock).isPresent()) {
                remove(folder);
            }
        } catch (OverlappingFileLockException itIsOfThisProcess) {
            // Alive.
        }
    }

    /**
     * Makes a file of zeros.
     *
     * @param name of the file
     * @param bytes its length
     * @return the file
     * @throws IOException if there is no room
     */
    public Path zeros(String name, long bytes) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile zeros = new RandomAccessFile(file.toFile(), "rw")) {
            zeros.setLength(bytes);
        }
        return file;
    }

    /**
     * Maps a whole file, so that all who map it see one memory.
     *
     * @param file it exists
     * @return its memory
     * @throws IOException if it cannot be mapped
     */
    public static ByteBuffer mapShared(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size());
        }
    }

    @Override
    public void close() throws IOException {
        remove(folder);
        owner.close();
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
