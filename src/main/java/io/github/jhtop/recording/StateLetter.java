package io.github.jhtop.recording;

import java.io.IOException;

/** The state of a task, one visible letter. Source: {@code man proc_pid_stat}. */
final class StateLetter {

    private static final char UNKNOWN = '?';

    private StateLetter() {}

    private static boolean isLetter(long code) {
        return code > ' ' && code < 0x7F;
    }

    static String write(char state) {
        return String.valueOf(isLetter(state) ? state : UNKNOWN);
    }

    static char of(long code) throws FormatException {
        if (!isLetter(code)) {
            throw new FormatException(code + " is no state");
        }
        return (char) code;
    }

    static Character read(JsonInput json) throws IOException {
        String text = json.text().toString();
        if (text.length() != 1) {
            throw new FormatException("a state is one letter");
        }
        return of(text.charAt(0));
    }
}
