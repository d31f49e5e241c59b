package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what a terminal sends into single characters and whole escape sequences, so that the rest of a sequence that
 * nobody knows is never taken for keys. One thread.
 *
 * <p>Source: ECMA-48, 5.4 (control sequences) and 5.6 (control strings); bracketed paste as in xterm's {@code ctlseqs}.
 */
final class SequenceReader {

    /** An Esc that is followed by nothing for so long was the key; the bytes of a sequence can straggle on a slow line. */
    static final int ESCAPE_MS = 75;

    /** A paste or a string that goes silent for so long has ended, whatever it says. */
    static final int SILENT_MS = 500;

    /** What is pasted comes as one sequence, this before it. */
    static final String PASTE_START = "\033[200~";

    /** More bytes of a paste than these are dropped. */
    static final int LONGEST_PASTE = 4096;

    private static final int ESC = 0x1B;
    private static final int BEL = 0x07;
    private static final int LONGEST = 64;
    private static final byte[] PASTE_END = "\033[201~".getBytes(ISO_8859_1);
    private static final byte[] STRING_END = "\033\\".getBytes(ISO_8859_1);

    private final TimedInput input;

    SequenceReader(TimedInput input) {
        this.input = input;
    }

    /** The next character or sequence; null at the end. */
    @Nullable String next() throws IOException {
        while (true) {
            int first = input.read();
            if (first == TimedInput.END) {
                return null;
            }
            String sequence = first == ESC ? escape() : character(first);
            if (!sequence.isEmpty()) {
                return sequence;
            }
        }
    }

    private String escape() throws IOException {
        int second = input.read(ESCAPE_MS);
        return switch (second) {
            case TimedInput.END, TimedInput.SILENCE -> "\033";
            case ESC -> {
                input.unread();
                yield "\033";
            }
            case '[' -> controlSequence();
            case 'O' -> "\033O" + follower();
            case 'P', 'X', ']', '^', '_' -> controlString((char) second);
            default -> "\033" + character(second);
        };
    }

    /** The one character that ends a sequence; not an Esc, which starts the next one. */
    private String follower() throws IOException {
        int next = input.read(ESCAPE_MS);
        if (next == ESC) {
            input.unread();
            return "";
        }
        return character(next);
    }

    /** A string that a terminal answers is dropped; without one, it was Alt and the character. */
    private String controlString(char introducer) throws IOException {
        if (input.read(ESCAPE_MS) < 0) {
            return "\033" + introducer;
        }
        input.unread();
        readPast(STRING_END, BEL);
        return "";
    }

    private String controlSequence() throws IOException {
        StringBuilder sequence = new StringBuilder("\033[");
        while (true) {
            int next = input.read(ESCAPE_MS);
            if (next < ' ' || next > '~') {
                return broken(sequence, next);
            }
            if (sequence.length() < LONGEST) {
                sequence.append((char) next);
            }
            if (next >= '@') {
                return complete(sequence);
            }
        }
    }

    private String broken(StringBuilder sequence, int next) {
        if (next == ESC) {
            input.unread();
        }
        boolean alone = next < 0 && sequence.length() == 2;
        return alone ? sequence.toString() : "";
    }

    private String complete(StringBuilder sequence) throws IOException {
        String whole = sequence.toString();
        return switch (whole) {
            // The Linux console's F1 to F5.
            case "\033[[" -> whole + follower();
            // X10 mouse: button, column and row follow as one byte each.
            case "\033[M" -> {
                for (int i = 0; i < 3 && input.read(ESCAPE_MS) >= 0; i++) {}
                yield "";
            }
            case PASTE_START -> whole + readPast(PASTE_END, TimedInput.END).toString(UTF_8);
            default -> whole;
        };
    }

    /** What comes before an end. Its first byte occurs in it only once, so a mismatch can start over there. */
    private ByteArrayOutputStream readPast(byte[] end, int otherEnd) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < end.length) {
            int next = input.read(SILENT_MS);
            if (next < 0 || next == otherEnd) {
                return text;
            }
            if (next == end[matched]) {
                matched++;
                continue;
            }
            // What only looked like the end belongs to the text.
            text.write(end, 0, Math.min(matched, LONGEST_PASTE - text.size()));
            matched = next == end[0] ? 1 : 0;
            if (matched == 0 && text.size() < LONGEST_PASTE) {
                text.write(next);
            }
        }
        return text;
    }

    /** One character of UTF-8; nothing if it is malformed. */
    private String character(int first) throws IOException {
        if (first < 0x80) {
            return first < 0 ? "" : String.valueOf((char) first);
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        bytes.write(first);
        while (bytes.size() < length) {
            int next = input.read(ESCAPE_MS);
            if (next < 0) {
                return "";
            }
            if ((next & 0xC0) != 0x80) {
                input.unread();
                return "";
            }
            bytes.write(next);
        }
        String text = bytes.toString(UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? "" : text;
    }
}
