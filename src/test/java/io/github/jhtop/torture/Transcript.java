package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jhtop.tui.terminal.VtScreen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program wrote to its terminal, byte by byte.
 *
 * <p>Source: ECMA-48; xterm's {@code ctlseqs} for the private modes.
 */
final class Transcript {

    /** The alternate screen. */
    static final int ALTERNATE_SCREEN = 1049;

    private static final String CLEAR = "\033[2J";

    /** What the program may say; anything else with a control character in it was not its own idea. */
    private static final String OWN_SEQUENCE =
            "\033\\[(?:\\d*(?:;\\d+)?H|\\d*C|K|2J|[\\d;]*m|\\?(?:7|25|1000|1002|1003|1006|1049|2004)[hl])";

    private static final String INVISIBLE = "\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}";

    private static final Pattern TOKEN = Pattern.compile("(?<own>" + OWN_SEQUENCE + ")|(?<line>\r\n)|[^" + INVISIBLE
            + "]+|(?<foreign>\033[^\033]{0,20}|[" + INVISIBLE + "])");

    private static final Pattern MODE = Pattern.compile("\033\\[\\?(\\d+)([hl])");

    private static final Pattern UNFINISHED = Pattern.compile("\033(\\[[^@-~]*)?$");

    /** Private modes that a terminal is born with: automatic wrapping, visible cursor. */
    private static final List<Integer> ON_AT_FIRST = List.of(7, 25);

    private final byte[] bytes;
    private final String text;

    Transcript(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, UTF_8);
    }

    /** All of it, sequences included. */
    String text() {
        return text;
    }

    boolean clearsTheScreen() {
        return text.contains(CLEAR);
    }

    int clearings() {
        return text.split(Pattern.quote(CLEAR), -1).length - 1;
    }

    boolean holdsNoEscape() {
        return text.indexOf('\033') < 0;
    }

    /** What is no word of the program's own: in hexadecimal, for nobody shall obey it when a test has failed. */
    List<String> strangers() {
        List<String> strangers = new ArrayList<>();
        if (!Arrays.equals(text.getBytes(UTF_8), bytes)) {
            strangers.add("malformed UTF-8");
        }
        boolean drawing = false;
        for (Matcher token = TOKEN.matcher(text); token.find(); ) {
            Matcher mode = MODE.matcher(token.group());
            if (mode.matches() && mode.group(1).equals(String.valueOf(ALTERNATE_SCREEN))) {
                drawing = mode.group(2).equals("h");
            }
            // Lines are for the ordinary screen; a frame places its cursor.
            if (token.group("foreign") != null || (drawing && token.group("line") != null)) {
                strangers.add(visible(token.group()));
            }
        }
        return strangers;
    }

    private static String visible(String token) {
        StringBuilder visible = new StringBuilder();
        token.codePoints()
                .forEach(c -> visible.append(
                        c > ' ' && c < 0x7F ? Character.toString(c) : String.format(Locale.ROOT, "<%02X>", c)));
        return visible.toString();
    }

    /** Private modes that are not as a terminal has them at first. */
    SortedSet<Integer> modesLeft() {
        Map<Integer, Boolean> modes = new TreeMap<>();
        for (Matcher mode = MODE.matcher(text); mode.find(); ) {
            modes.put(Integer.valueOf(mode.group(1)), mode.group(2).equals("h"));
        }
        modes.entrySet().removeIf(mode -> mode.getValue() == ON_AT_FIRST.contains(mode.getKey()));
        return new TreeSet<>(modes.keySet());
    }

    /** Rows of the screen, if all that was drawn since it was cleared lies within it; otherwise none. */
    List<String> screen(int columns, int rows) {
        int from = text.lastIndexOf(CLEAR);
        if (from < 0) {
            return List.of();
        }
        String drawn = UNFINISHED.matcher(text.substring(from)).replaceFirst("");
        VtScreen screen = new VtScreen(rows, columns);
        try {
            screen.apply(MODE.matcher(drawn).replaceAll("").getBytes(UTF_8));
        } catch (IndexOutOfBoundsException e) {
            return List.of();
        }
        return screen.lines();
    }
}
