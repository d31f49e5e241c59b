package io.github.jhtop.workload;

import java.util.List;

/**
 * One way to do the work of a workload.
 *
 * @param name such as {@code threads}
 * @param jdk the oldest JDK that can run it, 0 if any can
 * @param jvmFlags options of its JVM; {@code ${run}} stands for the folder of the run
 */
public record Variant(String name, int jdk, List<String> jvmFlags) {}
