package io.github.jhtop.tui.terminal;

import static com.googlecode.lanterna.input.KeyDecodingProfile.ESC_CODE;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of keys, from the sequences that stand for them. Pure. */
final class KeyDecoder {

    /** What rxvt sends, in addition to what Lanterna knows. */
    private static final KeyDecodingProfile RXVT = () -> List.of(
            new BasicCharacterPattern(new KeyStroke(KeyType.Home), ESC_CODE, '[', '7', '~'),
            new BasicCharacterPattern(new KeyStroke(KeyType.End), ESC_CODE, '[', '8', '~'));

    private KeyDecoder() {}

    /**
     * The name of a key.
     *
     * @param sequence one character or one whole escape sequence
     * @return its name as {@link io.github.jhtop.tui.Input.Key} has it; null if nobody knows the key
     */
    static @Nullable String name(String sequence) {
        if (sequence.equals(" ")) {
            return "Space";
        }
        if (sequence.codePointAt(0) > ' ' && sequence.charAt(0) != 0x7F) {
            return SafeText.of(sequence).toString().equals(sequence) ? sequence : null;
        }
        KeyStroke stroke = decode(usual(sequence));
        String key = stroke == null ? null : nameOf(stroke);
        return stroke == null || key == null ? null : modifiers(stroke) + key;
    }

    /** Lanterna takes arrows in application mode (DECCKM) for Ctrl and arrows, and a lone CR for nothing. */
    private static String usual(String sequence) {
        if (sequence.length() == 3 && sequence.startsWith("\033O") && sequence.charAt(2) <= 'D') {
            return "\033[" + sequence.charAt(2);
        }
        return sequence.equals("\r") ? "\n" : sequence;
    }

    private static @Nullable KeyStroke decode(String sequence) {
        InputDecoder decoder = new InputDecoder(new StringReader(sequence));
        decoder.addProfile(new DefaultKeyDecodingProfile());
        decoder.addProfile(RXVT);
        try {
            KeyStroke stroke = decoder.getNextCharacter(true);
            boolean whole = decoder.getNextCharacter(true).getKeyType() == KeyType.EOF;
            return whole ? stroke : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static String modifiers(KeyStroke stroke) {
        return (stroke.isCtrlDown() ? "Ctrl-" : "")
                + (stroke.isAltDown() ? "Alt-" : "")
                + (stroke.isShiftDown() || stroke.getKeyType() == KeyType.ReverseTab ? "Shift-" : "");
    }

    private static @Nullable String nameOf(KeyStroke stroke) {
        return switch (stroke.getKeyType()) {
            case Character -> character(stroke);
            case Escape -> "Esc";
            case ArrowUp -> "Up";
            case ArrowDown -> "Down";
            case ArrowLeft -> "Left";
            case ArrowRight -> "Right";
            case ReverseTab -> "Tab";
            case Tab, Enter, Backspace, Delete, Insert, Home, End, PageUp, PageDown ->
                stroke.getKeyType().name();
            case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 ->
                stroke.getKeyType().name();
            default -> null;
        };
    }

    private static String character(KeyStroke stroke) {
        String character = stroke.getCharacter().toString();
        if (character.equals(" ")) {
            return "Space";
        }
        return stroke.isCtrlDown() ? character.toUpperCase(Locale.ROOT) : character;
    }
}
