package io.github.jhtop.tui.terminal;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.Input;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sequence of the terminal tells. Pure. */
final class SequenceDecoder {

    /**
     * Button, column and row; a capital M for a press. Source: xterm's {@code ctlseqs}, "Mouse Tracking", SGR (1006).
     */
    private static final Pattern MOUSE = Pattern.compile("\033\\[<(\\d{1,5});(\\d{1,5});(\\d{1,5})M");

    private SequenceDecoder() {}

    /**
     * Decodes a sequence.
     *
     * @param sequence one character, one whole escape sequence, or the start of a paste and what was pasted
     * @return what it tells; null if nobody wants to know
     */
    static @Nullable Input decode(String sequence) {
        if (sequence.startsWith(SequenceReader.PASTE_START)) {
            return paste(sequence.substring(SequenceReader.PASTE_START.length()));
        }
        if (sequence.startsWith("\033[<")) {
            return mouse(sequence);
        }
        String name = KeyDecoder.name(sequence);
        return name == null ? null : new Input.Key(name);
    }

    private static @Nullable Input paste(String pasted) {
        StringBuilder text = new StringBuilder();
        pasted.codePoints().filter(c -> !Character.isISOControl(c)).forEach(text::appendCodePoint);
        return text.isEmpty()
                ? null
                : new Input.Pasted(SafeText.of(text.toString()).toString());
    }

    private static @Nullable Input mouse(String sequence) {
        Matcher report = MOUSE.matcher(sequence);
        if (!report.matches()) {
            return null;
        }
        Input.Mouse.Kind kind = kind(Integer.parseInt(report.group(1)));
        int row = Integer.parseInt(report.group(3)) - 1;
        int column = Integer.parseInt(report.group(2)) - 1;
        return kind == null || row < 0 || column < 0 ? null : new Input.Mouse(kind, row, column);
    }

    /** With Shift, Alt or Ctrl it means something else, to nobody here. */
    private static Input.Mouse.@Nullable Kind kind(int button) {
        return switch (button) {
            case 0 -> Input.Mouse.Kind.PRESS;
            case 2 -> Input.Mouse.Kind.RIGHT_PRESS;
            case 64 -> Input.Mouse.Kind.WHEEL_UP;
            case 65 -> Input.Mouse.Kind.WHEEL_DOWN;
            default -> null;
        };
    }
}
