package io.github.jhtop.sample;

import io.github.jhtop.text.SafeText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one process only while somebody looks at it, each group null where it could not be read.
 *
 * @param id the process all of this is about, the same before and after the reading
 * @param limits its resource limits, or null
 * @param cpu its control group for CPU time, or null where the kernel has none
 * @param memory its control group for memory, or null where the kernel has none
 * @param nsPids its PID in each PID namespace that it is in, that of {@code /proc} first, or null. Source: {@code man
 *     proc_pid_status}, {@code NSpid}
 * @param paths its program and folder
 * @param faults its page faults
 * @param footprint its fair share of memory, or null
 * @param limited memory that limits of its own count, or null
 * @param oom how likely the kernel kills it when memory runs out, or null
 */
public record ProcessParticulars(
        ProcessId id,
        @Nullable List<ResourceLimit> limits,
        @Nullable Cgroup<CpuControl> cpu,
        @Nullable Cgroup<MemoryControl> memory,
        @Nullable List<Integer> nsPids,
        Paths paths,
        PageFaults faults,
        @Nullable Footprint footprint,
        @Nullable Limited limited,
        @Nullable Oom oom) {

    /**
     * Links of a process into the file system. Source: {@code man proc_pid_exe}, {@code man proc_pid_cwd}.
     *
     * @param exe its program, or null
     * @param cwd its working folder, or null
     */
    public record Paths(@Nullable SafeText exe, @Nullable SafeText cwd) {}

    /**
     * Page faults of all threads, ended ones included. Source: {@code man proc_pid_stat}, {@code minflt} and {@code
     * majflt}.
     *
     * @param minor served from memory
     * @param major that had to wait for storage
     */
    public record PageFaults(long minor, long major) {}

    /**
     * Memory with each shared page divided by the number of processes that share it; up to five seconds old, since the
     * kernel walks every page for it. Source: {@code man proc_pid_smaps}, {@code smaps_rollup}.
     *
     * @param pssBytes proportional share of the resident memory
     * @param swapPssBytes proportional share of what is swapped out
     */
    public record Footprint(long pssBytes, long swapPssBytes) {}

    /**
     * Memory that limits of its own count. Source: {@code man proc_pid_status}, {@code VmLck} and {@code VmStk}.
     *
     * @param lockedBytes locked into memory
     * @param stackBytes stack of the main thread
     */
    public record Limited(long lockedBytes, long stackBytes) {}

    /**
     * Whom the kernel kills first when memory runs out. Source: {@code man proc_pid_oom_score}, {@code man
     * proc_pid_oom_score_adj}.
     *
     * @param score the higher, the sooner
     * @param adjustment what was added to it on purpose, from -1000 (never) to 1000
     */
    public record Oom(int score, int adjustment) {}
}
