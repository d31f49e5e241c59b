package io.github.jhtop.workload;

import java.nio.file.Path;
import java.util.List;

/** What a workload starts. */
public sealed interface Program {
    /**
     * A JVM.
     *
     * @param main class
     * @param classPath where it is
     */
    record Java(String main, List<Path> classPath) implements Program {}

    /**
     * Any other program.
     *
     * @param words of its command line, to which options and parameters are added
     */
    record Command(List<String> words) implements Program {}
}
