package io.github.jhtop.source.procfs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** What the kernel tells of a process or of a thread alike: {@code stat}, {@code status} and {@code schedstat}. */
final class FakeTask {

    /** Fields 3 to 52 as a JVM on Linux 6.18 had them. */
    private static final String FIELDS =
            """
            S 1 5811 5811 0 -1 4194304 6193 0 0 0 0 0 0 0 20 0 1 0 0 0 0 18446744073709551615 1 1 0 0 0 0 0 \
            4096 16800975 0 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 0 0 0""";

    private static final int FIRST_FIELD = 3;

    final int id;
    final FakeFolder folder;
    private final String[] fields = FIELDS.split(" ", -1);
    private byte[] comm = "java".getBytes(UTF_8);
    private long uid = 1000;
    private long runNanos;
    private long waitNanos;
    private long voluntary;
    private long involuntary;

    FakeTask(int id, Path path) {
        this.id = id;
        this.folder = new FakeFolder(path);
        writeStat();
        writeStatus();
        writeSchedstat();
    }

    FakeTask set(StatField field, Object value) {
        fields[field.number - FIRST_FIELD] = value.toString();
        writeStat();
        return this;
    }

    FakeTask comm(String name) {
        return comm(name.getBytes(UTF_8));
    }

    FakeTask comm(byte[] name) {
        comm = Arrays.copyOf(name, Math.min(15, name.length));
        writeStat();
        return this;
    }

    FakeTask uid(long effective) {
        uid = effective;
        writeStatus();
        return this;
    }

    /** It ran: the scheduler and the task itself count more. */
    FakeTask ran(long moreRunNanos, long moreWaitNanos, long moreVoluntary, long moreInvoluntary) {
        runNanos += moreRunNanos;
        waitNanos += moreWaitNanos;
        switched(moreVoluntary, moreInvoluntary);
        writeSchedstat();
        return this;
    }

    /** The task counts more switches, and the scheduler does not tell yet. */
    void switched(long moreVoluntary, long moreInvoluntary) {
        voluntary += moreVoluntary;
        involuntary += moreInvoluntary;
        writeStatus();
    }

    private void writeStat() {
        ByteArrayOutputStream stat = new ByteArrayOutputStream();
        stat.writeBytes((id + " (").getBytes(UTF_8));
        stat.writeBytes(comm);
        stat.writeBytes((") " + String.join(" ", fields) + "\n").getBytes(UTF_8));
        folder.write("stat", stat.toByteArray());
    }

    private void writeSchedstat() {
        folder.write("schedstat", runNanos + " " + waitNanos + " " + (voluntary + involuntary) + "\n");
    }

    private void writeStatus() {
        folder.write(
                "status",
                "Name:\tjava\nUmask:\t0022\nState:\tS (sleeping)\n"
                        + ("Uid:\t4321\t" + uid + "\t4321\t4321\n")
                        + "Gid:\t1000\t1000\t1000\t1000\nThreads:\t1\n"
                        + ("voluntary_ctxt_switches:\t" + voluntary + "\n")
                        + ("nonvoluntary_ctxt_switches:\t" + involuntary + "\n"));
    }
}
