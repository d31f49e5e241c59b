package io.github.jhtop.source.procfs;

/** Fields of a {@code stat} file by their number in {@code man proc_pid_stat}. */
enum StatField {
    STATE(3),
    PPID(4),
    FLAGS(9),
    MINFLT(10),
    MAJFLT(12),
    UTIME(14),
    STIME(15),
    NICE(19),
    NUM_THREADS(20),
    STARTTIME(22),
    VSIZE(23),
    RSS(24),
    PROCESSOR(39);

    final int number;

    StatField(int number) {
        this.number = number;
    }
}
