package io.github.jhtop.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text file that is read with suspicion: it may be huge, no file at all, or somebody else's. Never blocks on what is
 * no regular file.
 *
 * @param path where it is; a symbolic link is followed, since settings are often kept elsewhere
 * @param shown how complaints name it
 * @param owners who may own a file that root reads, by uid; empty if this is not root
 */
record SmallTextFile(Path path, String shown, Set<Long> owners) {

    /** The largest settings are a tenth of this. */
    static final int LARGEST_BYTES = 64 << 10;

    private static final long ROOT = 0;

    /** May others write? Source: inode(7), S_IWGRP and S_IWOTH. */
    private static final int OTHERS_WRITE = 0022;

    /** A file as this process may read it. */
    static SmallTextFile of(Path path, String shown, Map<String, String> environment) {
        return new SmallTextFile(path, shown, trusted(ownUid(), environment.getOrDefault("SUDO_UID", "")));
    }

    /** Root, and whoever became root by sudo(8). */
    static Set<Long> trusted(long uid, String sudoUid) {
        if (uid != ROOT) {
            return Set.of();
        }
        return sudoUid.matches("[1-9]\\d{0,9}") ? Set.of(ROOT, Long.valueOf(sudoUid)) : Set.of(ROOT);
    }

    private static long ownUid() {
        try {
            return number(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return -1;
        }
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : -1;
    }

    /** Whether there is anything at that path, as far as this process can see. */
    boolean exists() {
        return Files.exists(path);
    }

    /** Reads it all. */
    String read() throws SettingsException {
        try {
            // To open a FIFO would wait for its writer. Whoever can swap the file now can write to the folder anyway.
            if (!Files.isRegularFile(path)) {
                throw new SettingsException(shown, whatInstead());
            }
            refuseForeign();
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
                if (bytes.length > LARGEST_BYTES) {
                    throw new SettingsException(
                            shown, "is larger than " + (LARGEST_BYTES >> 10) + " KiB; name a smaller file");
                }
                return decode(bytes);
            }
        } catch (IOException e) {
            throw new SettingsException(shown, "cannot be read: " + reason(e));
        }
    }

    private String whatInstead() {
        if (Files.isDirectory(path)) {
            return "is a directory; name a file in it";
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Files.exists(path)
                ? "is no regular file; name one"
                : "is not there or cannot be reached; name a file that exists";
    }

    private void refuseForeign() throws IOException, SettingsException {
        if (owners.isEmpty()) {
            return;
        }
        Map<String, Object> attributes = Files.readAttributes(path, "unix:uid,mode");
        long owner = number(attributes.get("uid"));
        if (!owners.contains(owner)) {
            throw new SettingsException(
                    shown, "belongs to user " + owner + ", which root does not trust; chown it or name another");
        }
        if ((number(attributes.get("mode")) & OTHERS_WRITE) != 0) {
            throw new SettingsException(shown, "can be written by others, which root does not trust; chmod go-w it");
        }
    }

    private String decode(byte[] bytes) throws SettingsException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new SettingsException(shown + ":" + line, "is no UTF-8; save the file as UTF-8");
        }
        return text.toString();
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
