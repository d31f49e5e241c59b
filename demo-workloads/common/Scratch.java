package io.github.jhtop.workloads.common;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder for what processes meet at: FIFOs, sockets, mapped files. It goes when the run ends, and stands below the
 * temporary directory, since the path of a socket has 107 bytes at most; source: unix(7).
 *
 * @param folder nobody else may look into it
 */
public record Scratch(Path folder) implements Closeable {

    /**
     * Makes an empty folder.
     *
     * @return the folder
     * @throws IOException if that cannot be
     */
    public static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("jhtop-workload-"));
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
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
