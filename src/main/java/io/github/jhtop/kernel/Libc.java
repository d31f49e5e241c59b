package io.github.jhtop.kernel;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The calls of libc that jhtop makes, mapped directly; sizes and pointers are 64 bits wide. Buffers must be direct, and
 * their position is ignored. {@link #require} must have returned once before any of them is called.
 */
final class Libc {

    private Libc() {}

    /**
     * Loads JNA and binds the calls, once.
     *
     * @throws NativeUnavailableException if that is not possible, every time again
     */
    static void require() throws NativeUnavailableException {
        if (Binding.FAILURE != null) {
            throw new NativeUnavailableException(Binding.FAILURE);
        }
    }

    /** {@code errno} of the last call of this thread. */
    static int errno() {
        return Native.getLastError();
    }

    static native int socket(int domain, int type, int protocol);

    static native int bind(int descriptor, ByteBuffer address, int length);

    static native int setsockopt(int descriptor, int level, int option, ByteBuffer value, int length);

    static native int connect(int descriptor, ByteBuffer address, int length);

    static native long send(int descriptor, ByteBuffer message, long length, int flags);

    static native long recv(int descriptor, ByteBuffer into, long length, int flags);

    static native int poll(ByteBuffer descriptors, long count, int timeoutMillis);

    static native int close(int descriptor);

    static native int getrusage(int who, ByteBuffer into);

    static native int ioctl(int descriptor, long request, ByteBuffer argument);

    static native int ioctl(int descriptor, long request, long argument);

    static native int sched_setaffinity(int tid, long length, ByteBuffer mask);

    static native int pipe2(ByteBuffer descriptors, int flags);

    static native int fcntl(int descriptor, int command, long argument);

    static native int open(ByteBuffer path, int flags, int mode);

    static native long read(int descriptor, ByteBuffer into, long length);

    static native long write(int descriptor, ByteBuffer from, long length);

    static native int posix_spawn(
            ByteBuffer pid,
            ByteBuffer path,
            ByteBuffer actions,
            ByteBuffer attributes,
            ByteBuffer arguments,
            ByteBuffer environment);

    static native int posix_spawnattr_init(ByteBuffer attributes);

    static native int posix_spawnattr_setflags(ByteBuffer attributes, short flags);

    static native int posix_spawnattr_setsigdefault(ByteBuffer attributes, ByteBuffer signals);

    static native int posix_spawnattr_setsigmask(ByteBuffer attributes, ByteBuffer signals);

    static native int posix_spawnattr_destroy(ByteBuffer attributes);

    static native int posix_spawn_file_actions_init(ByteBuffer actions);

    static native int posix_spawn_file_actions_adddup2(ByteBuffer actions, int from, int to);

    static native int posix_spawn_file_actions_addclose(ByteBuffer actions, int descriptor);

    static native int posix_spawn_file_actions_destroy(ByteBuffer actions);

    static native int wait4(int pid, ByteBuffer status, int options, ByteBuffer usage);

    static native int waitid(int type, int id, ByteBuffer information, int options);

    static native int kill(int pid, int signal);

    static native int prctl(int option, long first, long second, long third, long fourth);

    static native int setpriority(int which, int who, int nice);

    static native long syscall(long number);

    static native long syscall(long number, long first, long second);

    static native long syscall(long number, long first, long second, long third, long fourth);

    static native long syscall(long number, ByteBuffer first, long second, long third, long fourth, long fifth);

    /**
     * Calls a function that older versions of libc lack.
     *
     * @return what it answered, or empty if there is no such function
     */
    static OptionalInt call(String function, ByteBuffer first, int second) {
        try {
            return OptionalInt.of(
                    NativeLibrary.getProcess().getFunction(function).invokeInt(new Object[] {first, second}));
        } catch (UnsatisfiedLinkError e) {
            return OptionalInt.empty();
        }
    }

    /** A class of its own, so that JNA loads with the first need and not with this class. */
    private static final class Binding {

        static final @Nullable String FAILURE = bind();

        private static @Nullable String bind() {
            try {
                JnaLibrary.locate();
                if (!Platform.isLinux() || !Platform.is64Bit()) {
                    return "native calls are made on 64-bit Linux only";
                }
                Native.register(Libc.class, NativeLibrary.getProcess());
                return null;
            } catch (NativeUnavailableException e) {
                return e.getMessage();
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Error | RuntimeException e) {
                // JNA throws plain Errors too, for instance when its library and its jar are of different versions.
                return "JNA cannot load (" + e.getClass().getSimpleName() + ")";
            }
        }
    }
}
