package io.github.jhtop.workloads.common;

import java.util.List;

/** The options that this JVM was started with, so that its workers get the same. */
final class OwnOptions {

    private OwnOptions() {}

    /** Asks the system and not the management beans, which take 50 ms of CPU to load; empty where it does not tell. */
    static List<String> read() {
        return ProcessHandle.current()
                .info()
                .arguments()
                .map(words -> before(List.of(words)))
                .orElse(List.of());
    }

    /** The words before the class path. */
    static List<String> before(List<String> words) {
        int classPath = words.indexOf("-cp");
        return classPath < 0 ? List.of() : words.subList(0, classPath);
    }
}
