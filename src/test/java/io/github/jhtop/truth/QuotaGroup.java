package io.github.jhtop.truth;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A control group of this test's own, directly below the root of what is mounted, that may use a fifth of a core. */
final class QuotaGroup implements AutoCloseable {

    static final double CORES = 0.2;

    private static final String QUOTA_MICROS = "20000";
    private static final String PERIOD_MICROS = "100000";
    private static final Path MOUNTS = Path.of("/sys/fs/cgroup");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final String name = "jhtop-truth-" + ProcessHandle.current().pid();
    /** The same group in each hierarchy that has to do with CPU time. */
    private final List<Path> folders = new ArrayList<>();

    private QuotaGroup() {}

    /** Makes it in whichever version the machine has, and leaves nothing behind if that fails. */
    static QuotaGroup create() throws IOException {
        QuotaGroup group = new QuotaGroup();
        try {
            if (Files.exists(MOUNTS.resolve("cpu/cpu.cfs_quota_us"))) {
                Path folder = group.make(MOUNTS.resolve("cpu"));
                group.make(MOUNTS.resolve("cpuacct"));
                Files.writeString(folder.resolve("cpu.cfs_period_us"), PERIOD_MICROS);
                Files.writeString(folder.resolve("cpu.cfs_quota_us"), QUOTA_MICROS);
            } else {
                Path folder = group.make(MOUNTS);
                Files.writeString(folder.resolve("cpu.max"), QUOTA_MICROS + " " + PERIOD_MICROS);
            }
            return group;
        } catch (IOException e) {
            group.close();
            throw e;
        }
    }

    private Path make(Path mount) throws IOException {
        Path folder = mount.resolve(name);
        try {
            folders.add(Files.createDirectory(folder));
        } catch (FileAlreadyExistsException sameHierarchyUnderAnotherName) {
            if (folders.isEmpty()) {
                throw sameHierarchyUnderAnotherName;
            }
        }
        return folder;
    }

    String path() {
        return "/" + name;
    }

    void add(long pid) throws IOException {
        for (Path folder : folders) {
            Files.writeString(folder.resolve("cgroup.procs"), Long.toString(pid));
        }
    }

    /** A group is busy until its last process has been reaped. */
    @Override
    public void close() throws IOException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (Path folder : folders) {
            while (!folder.toFile().delete() && System.nanoTime() < deadline) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            if (Files.exists(folder)) {
                throw new IOException(folder + " is left behind");
            }
        }
    }
}
