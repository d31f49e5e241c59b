package io.github.jhtop.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Text of foreign origin that can do no harm on a screen, in a log or in a report.
 *
 * <p>Controls (C0, DEL, C1), format characters (bidi controls, zero-width, tags, soft hyphen), separators, lone
 * surrogates, variation selectors, private and unassigned code points each become one visible {@link #REPLACEMENT}; at
 * most {@value #MARKS_PER_BASE} combining marks stay on a base; at most {@value #LENGTH_CAP} characters stay at all.
 * Immutable; any thread.
 */
public final class SafeText implements Comparable<SafeText> {

    /** What stands where a character was refused: U+FFFD, one cell. */
    public static final char REPLACEMENT = '\uFFFD';

    /** No characters. */
    public static final SafeText EMPTY = new SafeText("", 0);

    /** Longest text kept, in UTF-16 units. */
    static final int LENGTH_CAP = 4096;

    /** More marks than this on one base are dropped. */
    static final int MARKS_PER_BASE = 4;

    private final String text;
    private final int cells;

    private SafeText(String text, int cells) {
        this.text = text;
        this.cells = cells;
    }

    /**
     * Makes foreign text safe.
     *
     * @param foreign any string
     * @return the safe text
     */
    public static SafeText of(String foreign) {
        if (foreign.isEmpty()) {
            return EMPTY;
        }
        return foreign.length() <= LENGTH_CAP && isPlain(foreign)
                ? new SafeText(foreign, foreign.length())
                : clean(foreign);
    }

    /**
     * Makes foreign bytes safe: UTF-8, malformed sequences replaced.
     *
     * @param bytes holds the text
     * @param from first index
     * @param to index after the last
     * @return the safe text
     */
    public static SafeText decode(byte[] bytes, int from, int to) {
        // Four bytes are the longest UTF-8 sequence, so this many bytes hold at least the characters that are kept.
        int end = Math.min(to, from + 4 * (LENGTH_CAP + 1));
        for (int i = from; i < end; i++) {
            if (bytes[i] < 0x20 || bytes[i] == 0x7F) {
                return of(new String(bytes, from, end - from, UTF_8));
            }
        }
        return of(new String(bytes, from, end - from, ISO_8859_1));
    }

    /**
     * Joins texts that are safe already.
     *
     * @param parts the texts
     * @param separator stands between two of them; must be plain ASCII
     * @return one text, capped like any other
     */
    public static SafeText join(Iterable<SafeText> parts, String separator) {
        StringBuilder joined = new StringBuilder();
        String between = "";
        for (SafeText part : parts) {
            if (joined.length() > LENGTH_CAP) {
                break;
            }
            joined.append(between).append(part.text);
            between = separator;
        }
        return of(joined.toString());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static SafeText clean(String foreign) {
        StringBuilder kept = new StringBuilder(Math.min(foreign.length(), LENGTH_CAP) + 1);
        int cells = 0;
        int marks = MARKS_PER_BASE;
        for (int i = 0; i < foreign.length(); ) {
            int original = foreign.codePointAt(i);
            i += Character.charCount(original);
            int codePoint = isShown(original) ? original : REPLACEMENT;
            int width = CellWidth.of(codePoint);
            if (width == 0 && cells == 0) {
                codePoint = REPLACEMENT;
                width = 1;
            }
            marks = width == 0 ? marks + 1 : 0;
            if (marks > MARKS_PER_BASE) {
                continue;
            }
            if (kept.length() + Character.charCount(codePoint) >= LENGTH_CAP) {
                return new SafeText(kept.append('…').toString(), cells + 1);
            }
            kept.appendCodePoint(codePoint);
            cells += width;
        }
        return new SafeText(kept.toString(), cells);
    }

    private static boolean isShown(int codePoint) {
        boolean variationSelector = (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || codePoint >= 0xE0100;
        return !variationSelector
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    /**
     * Width on a terminal.
     *
     * @return cells
     */
    public int cells() {
        return cells;
    }

    /**
     * Whether there is nothing to show.
     *
     * @return true for no characters
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Whether the text holds another, upper and lower case alike.
     *
     * @param lowerCase what to look for, in lower case
     * @return true if it occurs
     */
    public boolean containsIgnoringCase(String lowerCase) {
        int last = text.length() - lowerCase.length();
        for (int i = 0; i <= last; i++) {
            if (text.regionMatches(true, i, lowerCase, 0, lowerCase.length())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(SafeText other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The safe characters themselves. */
    @Override
    public String toString() {
        return text;
    }
}
