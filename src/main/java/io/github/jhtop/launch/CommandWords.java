package io.github.jhtop.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line that no shell reads: its words are found as a shell would find them, with quotes and backslashes, and nothing
 * in them is replaced. Source: POSIX.1-2017, Shell Command Language, 2.2 Quoting.
 */
public final class CommandWords {

    /** What a shell would not leave alone, and this does. */
    private static final String SHELL_ALONE = "|&;<>()$`*?[]{}!#~\n";

    /** What a shell would replace even between double quotes. */
    private static final String REPLACED_IN_QUOTES = "$`";

    /** What a backslash takes the meaning of between double quotes; before others it stays. */
    private static final String ESCAPED_IN_QUOTES = "$`\"\\";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private CommandWords(String line) {
        this.line = line;
    }

    /**
     * Finds the words.
     *
     * @param line as it was typed
     * @return program and arguments, empty if there is none
     * @throws IllegalArgumentException if it wants a shell, or a quote is not closed; the message says what to do
     */
    public static List<String> split(String line) {
        CommandWords words = new CommandWords(line);
        while (words.at < line.length()) {
            words.step();
        }
        words.endWord();
        return List.copyOf(words.words);
    }

    private void step() {
        char next = line.charAt(at++);
        switch (next) {
            case ' ', '\t' -> endWord();
            case '\'' -> takeUntilQuote();
            case '"' -> takeDoublyQuoted();
            case '\\' -> take(escaped());
            default -> {
                refuse(next, SHELL_ALONE);
                take(next);
            }
        }
    }

    private void take(char letter) {
        word.append(letter);
        inWord = true;
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void takeUntilQuote() {
        int end = line.indexOf('\'', at);
        if (end < 0) {
            throw open('\'');
        }
        word.append(line, at, end);
        inWord = true;
        at = end + 1;
    }

    private void takeDoublyQuoted() {
        inWord = true;
        while (at < line.length()) {
            char next = line.charAt(at++);
            if (next == '"') {
                return;
            }
            boolean escapes = next == '\\' && at < line.length() && ESCAPED_IN_QUOTES.indexOf(line.charAt(at)) >= 0;
            if (!escapes) {
                refuse(next, REPLACED_IN_QUOTES);
            }
            take(escapes ? line.charAt(at++) : next);
        }
        throw open('"');
    }

    private char escaped() {
        if (at == line.length()) {
            throw new IllegalArgumentException("a backslash at the end of '" + line + "' escapes nothing");
        }
        return line.charAt(at++);
    }

    private void refuse(char letter, String refused) {
        if (refused.indexOf(letter) >= 0) {
            String shown = letter == '\n' ? "a line break" : "'" + letter + "'";
            throw new IllegalArgumentException(
                    shown + " in '" + line + "' is for a shell: quote it, or let one read the command with --shell");
        }
    }

    private IllegalArgumentException open(char quote) {
        return new IllegalArgumentException("a " + quote + " in '" + line + "' is not closed");
    }
}
