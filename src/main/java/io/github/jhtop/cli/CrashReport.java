package io.github.jhtop.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that says what broke, for whoever mends it: version, machine and stack traces; nothing of the environment, and
 * no arguments. Only its owner can read it, it replaces nothing, and it is bounded.
 */
final class CrashReport {

    /** Characters; a stack overflow has a thousand frames, and messages may be long. */
    static final int CAP = 1 << 16;

    private static final int DEEPEST_CAUSE = 8;
    private static final int MOST_FRAMES = 100;

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Set<PosixFilePermission> OWNER_ALL = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

    private CrashReport() {}

    /**
     * Writes a report of a failure in the current thread.
     *
     * @param environment says where state is kept
     * @param failure what broke
     * @return the new file, or null if it could not be written
     */
    static @Nullable Path write(Map<String, String> environment, Throwable failure) {
        Path folder = XdgFolder.STATE.of(environment);
        Instant now = Instant.now();
        String name =
                "crash-" + COMPACT.format(now) + "-" + ProcessHandle.current().pid() + ".txt";
        try {
            if (folder != null) {
                create(folder, name, text(failure, now));
                return folder.resolve(name);
            }
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            // One line has to do then.
        }
        return null;
    }

    /** Creates a file that nobody else can read, in a folder that nobody else can use. */
    static void create(Path folder, String name, String text) throws IOException {
        Object owner = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        prepare(folder, owner);
        try (DirectoryStream<Path> open = Files.newDirectoryStream(folder)) {
            // Through the open folder, for its name may mean another one by now.
            if (!(open instanceof SecureDirectoryStream<Path> secure)) {
                throw new IOException("no way to open a file relative to a folder");
            }
            PosixFileAttributes found =
                    secure.getFileAttributeView(PosixFileAttributeView.class).readAttributes();
            PosixFileAttributes named = Files.readAttributes(folder, PosixFileAttributes.class, NOFOLLOW_LINKS);
            if (!named.isDirectory()
                    || !String.valueOf(found.fileKey()).equals(String.valueOf(named.fileKey()))
                    || !Files.getAttribute(folder, "unix:uid", NOFOLLOW_LINKS).equals(owner)
                    || !OWNER_ALL.containsAll(found.permissions())) {
                throw new IOException(folder + " is open to others");
            }
            write(secure, name, text);
        }
    }

    /** Never below a folder of somebody else: the home that {@code sudo} leaves in the environment. */
    private static void prepare(Path folder, Object owner) throws IOException {
        Path there = folder;
        while (there != null && !Files.exists(there, NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (there == null || !Files.getAttribute(there, "unix:uid").equals(owner)) {
            throw new IOException(folder + " belongs to somebody else");
        }
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ALL));
        } catch (FileAlreadyExistsException e) {
            throw new IOException(folder + " is no folder", e);
        }
    }

    private static void write(SecureDirectoryStream<Path> folder, String name, String text) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (WritableByteChannel file =
                folder.newByteChannel(Path.of(name), fresh, PosixFilePermissions.asFileAttribute(OWNER_FILE))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
    }

    /** The report itself. */
    static String text(Throwable failure, Instant at) {
        StringBuilder text = new StringBuilder();
        line(text, Jhtop.version() + " broke at " + at);
        line(text, "thread " + Thread.currentThread().getName());
        line(text, "Java " + System.getProperty("java.vm.version") + ", " + System.getProperty("java.vm.vendor"));
        line(
                text,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            line(text, (depth == 0 ? "" : "caused by ") + cause);
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(trace.length, MOST_FRAMES); i++) {
                line(text, "  at " + trace[i]);
            }
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String foreign) {
        String line = SafeText.of(foreign).toString();
        if (text.length() + line.length() < CAP) {
            text.append(line).append('\n');
        }
    }
}
