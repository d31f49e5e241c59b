package io.github.jhtop.kernel;

import java.io.IOException;

/**
 * A pipe whose ends are descriptors, for children to inherit. Neither end is inherited without being named. An interface, so
 * that a test can be the kernel.
 */
public interface Pipe extends AutoCloseable {

    /**
     * Where it is read.
     *
     * @return a descriptor of at least 10
     */
    int readEnd();

    /**
     * Where it is written.
     *
     * @return a descriptor of at least 10
     */
    int writeEnd();

    /**
     * Reads up to the next newline. Waits.
     *
     * @return the line without its end, or what there was before all writers closed; ISO 8859-1
     * @throws IOException if the kernel refuses, with its {@code errno}
     */
    String readLine() throws IOException;

    /**
     * Writes a line.
     *
     * @param line ISO 8859-1, shorter than 4 KiB
     * @throws IOException if the kernel refuses, with its {@code errno}; for instance because nobody reads it any more
     */
    void writeLine(String line) throws IOException;

    /** Closes the end that is read, here; never throws. */
    void closeReadEnd();

    /** Closes the end that is written, here; never throws. */
    void closeWriteEnd();

    /** Closes both; never throws. */
    @Override
    default void close() {
        closeReadEnd();
        closeWriteEnd();
    }
}
