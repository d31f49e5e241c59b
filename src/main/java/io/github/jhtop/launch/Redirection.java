package io.github.jhtop.launch;

import java.nio.file.Path;

/** Where a standard stream of a command leads to. */
public sealed interface Redirection {

    /** Where jhtop's own leads to. */
    record Inherited() implements Redirection {}

    /** Nowhere: {@code /dev/null}. */
    record Discarded() implements Redirection {}

    /** For input: a pipe that nobody writes to and that ends when jhtop ends. For output: nowhere. */
    record Lifeline() implements Redirection {}

    /**
     * From or into a file. What it held is overwritten; a new one can be read by its owner alone.
     *
     * @param path which
     */
    record InFile(Path path) implements Redirection {}
}
