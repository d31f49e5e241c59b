package io.github.jhtop.cli;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.kernel.WindowSize;
import io.github.jhtop.text.SafeText;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody expects of claims, asked before they are tested. */
final class Guesses {

    private static final int STANDARD_INPUT = 0;

    private Guesses() {}

    /** Asks whoever sits at the terminal; nobody if there is none. */
    static Map<String, SafeText> ask(List<Claim> claims, Console console) throws IOException {
        if (!console.onTerminal() || WindowSize.of(STANDARD_INPUT).isEmpty()) {
            console.complain("--predict: no terminal, so nobody is asked");
            return Map.of();
        }
        // Never closed: that would close the terminal's descriptor of the process.
        return ask(
                claims, console, new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    }

    static Map<String, SafeText> ask(List<Claim> claims, Console console, Reader answers) throws IOException {
        BufferedReader lines = new BufferedReader(answers);
        Map<String, SafeText> guesses = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.conditions().isEmpty()) {
                continue;
            }
            console.err().println(claim.id() + ": " + claim.statement() + " (" + claim.quote() + ").");
            console.err().print("  Is it so, and by how much? (Enter: no guess) ");
            console.err().flush();
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            if (!line.isBlank()) {
                guesses.put(claim.id(), SafeText.of(line.strip()));
            }
        }
        return guesses;
    }
}
