package io.github.jhtop.cli;

import io.github.jhtop.kernel.WindowSize;
import io.github.jhtop.text.Sanctioned;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program prints.
 *
 * @param out takes what was asked for, in UTF-8
 * @param err takes one line where something failed
 */
record Console(OutputStream out, PrintStream err) {

    private static final int STANDARD_ERROR = 2;

    /** The process's own. */
    @Sanctioned("the one place that knows the standard streams")
    static Console ofProcess() {
        return new Console(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), System.err);
    }

    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Whether somebody sees what is written; only then is there a line of progress. */
    boolean onTerminal() {
        return WindowSize.of(STANDARD_ERROR).isPresent();
    }

    void complain(String line) {
        err.println("jhtop: " + line);
    }
}
