package io.github.jhtop.workload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to do the work of a workload.
 *
 * @param name such as {@code threads}
 * @param jdk the oldest JDK that can run it, 0 if any can
 * @param jvmFlags options of its JVM; {@code ${run}} stands for the folder of the run
 */
public record Variant(String name, int jdk, List<String> jvmFlags) {

    /**
     * Why it cannot run.
     *
     * @param newest the newest JDK that there is, such as 17
     * @return such as {@code n/a: needs JDK 21}, or null if it can
     */
    public @Nullable String lack(int newest) {
        return newest >= jdk ? null : "n/a: needs JDK " + jdk;
    }
}
