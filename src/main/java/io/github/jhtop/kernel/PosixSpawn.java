package io.github.jhtop.kernel;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One call of {@code posix_spawn(3)} with its attributes and file actions. Source of the numbers: {@code spawn.h} of glibc;
 * musl has the same.
 */
final class PosixSpawn implements AutoCloseable {

    private static final short SETSIGDEF = 0x04;
    private static final short SETSIGMASK = 0x08;
    private static final short SETSID = 0x80;

    /** More than {@code posix_spawnattr_t} and {@code posix_spawn_file_actions_t} have anywhere. */
    private static final int OPAQUE_BYTES = 1024;

    /** Of the thread library of glibc, which ignores them in every child unless told otherwise ({@code spawni.c}). */
    private static final List<Integer> INTERNAL_SIGNALS = List.of(32, 33);

    private static final int SIGSET_BYTES = 128;
    private static final int STANDARD_STREAMS = 3;

    private static final File OWN_DESCRIPTORS = new File("/proc/self/fd");

    private final Spawn spawn;
    private final ByteBuffer attributes = direct(OPAQUE_BYTES);
    private final ByteBuffer actions = direct(OPAQUE_BYTES);

    PosixSpawn(Spawn spawn) {
        this.spawn = spawn;
        Libc.posix_spawnattr_init(attributes);
        Libc.posix_spawn_file_actions_init(actions);
    }

    int make() throws IOException {
        setAttributes();
        setDescriptors();
        ByteBuffer pid = direct(Integer.BYTES);
        byte[] path = spawn.arguments().get(0);
        check(
                "posix_spawn",
                Libc.posix_spawn(
                        pid,
                        direct(path.length + 1).put(0, path),
                        actions,
                        attributes,
                        strings(spawn.arguments()),
                        strings(spawn.environment())));
        return pid.getInt(0);
    }

    private void setAttributes() throws IOException {
        List<Integer> defaults = new ArrayList<>(spawn.defaults());
        defaults.addAll(INTERNAL_SIGNALS);
        check("posix_spawnattr_setflags", Libc.posix_spawnattr_setflags(attributes, (short)
                (SETSIGDEF | SETSIGMASK | SETSID)));
        check("posix_spawnattr_setsigdefault", Libc.posix_spawnattr_setsigdefault(attributes, signals(defaults)));
        check("posix_spawnattr_setsigmask", Libc.posix_spawnattr_setsigmask(attributes, signals(List.of())));
    }

    private void setDescriptors() throws IOException {
        for (Map.Entry<Integer, Integer> entry : spawn.descriptors().entrySet()) {
            check(
                    "posix_spawn_file_actions_adddup2",
                    Libc.posix_spawn_file_actions_adddup2(actions, entry.getValue(), entry.getKey()));
        }
        int highest = spawn.descriptors().isEmpty()
                ? 0
                : Collections.max(spawn.descriptors().keySet());
        closeFrom(Math.max(STANDARD_STREAMS, highest + 1));
    }

    /** The JDK opens its files without {@code O_CLOEXEC}; they are none of the child's business. */
    private void closeFrom(int lowest) throws IOException {
        // Since glibc 2.34.
        if (Libc.call("posix_spawn_file_actions_addclosefrom_np", actions, lowest)
                .isPresent()) {
            return;
        }
        String[] open = OWN_DESCRIPTORS.list();
        for (String name : open == null ? new String[0] : open) {
            int descriptor = Integer.parseInt(name);
            if (descriptor >= lowest) {
                check("posix_spawn_file_actions_addclose", Libc.posix_spawn_file_actions_addclose(actions, descriptor));
            }
        }
    }

    /** {@code sigset_t}: signal n is bit n - 1. */
    private static ByteBuffer signals(Collection<Integer> numbers) {
        ByteBuffer set = direct(SIGSET_BYTES);
        long bits = 0;
        for (int number : numbers) {
            bits |= 1L << (number - 1);
        }
        return set.putLong(0, bits);
    }

    /** An array of pointers, a null pointer, and behind it the strings that they point to. */
    private static ByteBuffer strings(Collection<byte[]> texts) {
        int start = (texts.size() + 1) * Long.BYTES;
        int bytes = texts.stream().mapToInt(text -> text.length + 1).sum();
        ByteBuffer block = direct(start + bytes);
        long address = Pointer.nativeValue(Native.getDirectBufferPointer(block));
        int pointer = 0;
        int end = start;
        for (byte[] text : texts) {
            block.putLong(pointer, address + end).put(end, text);
            pointer += Long.BYTES;
            end += text.length + 1;
        }
        return block;
    }

    /** These functions return the number of the error. */
    private static void check(String call, int errno) throws IOException {
        if (errno != 0) {
            throw new ErrnoException(call, errno);
        }
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }

    @Override
    public void close() {
        Libc.posix_spawn_file_actions_destroy(actions);
        Libc.posix_spawnattr_destroy(attributes);
    }
}
