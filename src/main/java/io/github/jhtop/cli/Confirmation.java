package io.github.jhtop.cli;

import io.github.jhtop.kernel.WindowSize;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** A question that is asked before something is gone for good. */
final class Confirmation {

    private static final int STANDARD_INPUT = 0;

    private static final Set<String> YES = Set.of("y", "yes");

    private Confirmation() {}

    /** Asks whoever sits at the terminal; where nobody does, that is an error. */
    static boolean ask(String question, Console console) throws IOException {
        if (!console.onTerminal() || WindowSize.of(STANDARD_INPUT).isEmpty()) {
            throw Failure.usage("nothing was deleted: there is no terminal to ask on; add --yes");
        }
        // Never closed: that would close the terminal's descriptor of the process.
        return ask(
                question,
                console,
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    }

    static boolean ask(String question, Console console, Reader answers) throws IOException {
        console.err().print(question + " [y/N] ");
        console.err().flush();
        String line = new BufferedReader(answers).readLine();
        return line != null && YES.contains(line.strip().toLowerCase(Locale.ROOT));
    }
}
