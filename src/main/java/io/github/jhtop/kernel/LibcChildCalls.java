package io.github.jhtop.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Through libc. Source of the numbers: {@code include/uapi/asm-generic/fcntl.h}, {@code include/uapi/linux/wait.h}, {@code
 * include/uapi/linux/prctl.h}, {@code include/uapi/asm-generic/siginfo.h}.
 */
final class LibcChildCalls implements ChildCalls {

    private static final int O_CLOEXEC = 0x80000;
    private static final int O_NOCTTY = 0x100;
    private static final int O_WRITE_NEW = 0x1 | 0x40 | 0x200;
    private static final int OWNER_ONLY = 0600;

    private static final int PR_SET_CHILD_SUBREAPER = 36;
    private static final int CPU_SET_BYTES = 128;

    private static final int P_PID = 1;
    private static final int WNOHANG = 1;
    private static final int WEXITED = 4;
    private static final int WNOWAIT = 0x1000000;
    private static final int SIGINFO_BYTES = 128;

    @Override
    public Pipe pipe() throws IOException {
        Libc.require();
        return LibcPipe.open();
    }

    @Override
    public int open(Path file, boolean write) throws IOException {
        Libc.require();
        byte[] path = file.toString().getBytes(Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
        ByteBuffer terminated = direct(path.length + 1).put(0, path);
        int flags = O_CLOEXEC | O_NOCTTY | (write ? O_WRITE_NEW : 0);
        int descriptor = Libc.open(terminated, flags, OWNER_ONLY);
        if (descriptor < 0) {
            throw new ErrnoException("open", Libc.errno());
        }
        return LibcPipe.raise(descriptor);
    }

    @Override
    public void close(int descriptor) {
        Libc.close(descriptor);
    }

    @Override
    public int spawn(Spawn spawn) throws IOException {
        Libc.require();
        try (PosixSpawn call = new PosixSpawn(spawn)) {
            return call.make();
        }
    }

    @Override
    public void adoptOrphans() throws IOException {
        Libc.require();
        if (Libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) {
            throw new ErrnoException("prctl", Libc.errno());
        }
    }

    @Override
    public void pin(int pid, Collection<Integer> cpus) throws IOException {
        Libc.require();
        ByteBuffer mask = direct(CPU_SET_BYTES);
        for (int cpu : cpus) {
            int word = cpu / Long.SIZE * Long.BYTES;
            mask.putLong(word, mask.getLong(word) | 1L << cpu % Long.SIZE);
        }
        if (Libc.sched_setaffinity(pid, CPU_SET_BYTES, mask) != 0) {
            throw new ErrnoException("sched_setaffinity", Libc.errno());
        }
    }

    @Override
    public void awaitEnd(int pid) throws IOException {
        Libc.require();
        ByteBuffer information = direct(SIGINFO_BYTES);
        while (Libc.waitid(P_PID, pid, information, WEXITED | WNOWAIT) != 0) {
            if (Libc.errno() != ErrnoException.EINTR) {
                throw new ErrnoException("waitid", Libc.errno());
            }
        }
    }

    @Override
    public Optional<Reaped> reap(int pid) throws IOException {
        Libc.require();
        ByteBuffer status = direct(Integer.BYTES);
        ByteBuffer usage = direct(ResourceUsage.BYTES);
        int reaped = Libc.wait4(requireOne(pid), status, WNOHANG, usage);
        if (reaped < 0 && Libc.errno() != ErrnoException.ECHILD) {
            throw new ErrnoException("wait4", Libc.errno());
        }
        return reaped <= 0
                ? Optional.empty()
                : Optional.of(new Reaped(reaped, status.getInt(0), ResourceUsage.read(usage)));
    }

    @Override
    public void kill(int pid, int signal) throws IOException {
        Libc.require();
        if (Libc.kill(requireOne(pid), signal) != 0) {
            throw new ErrnoException("kill", Libc.errno());
        }
    }

    /** To the kernel 0 means the own group and -1 everybody. */
    private static int requireOne(int pid) {
        if (pid >= -1 && pid <= 1) {
            throw new IllegalArgumentException("no child and no group of one: " + pid);
        }
        return pid;
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
}
