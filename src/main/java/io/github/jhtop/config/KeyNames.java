package io.github.jhtop.config;

import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of keys: a printable character itself, or a name, after modifiers. */
final class KeyNames {

    private static final Pattern FORM =
            Pattern.compile("((?:Ctrl-|Alt-|Shift-)*)(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final List<String> NAMED = named();

    private KeyNames() {}

    private static List<String> named() {
        List<String> names = new ArrayList<>(List.of("Space", "Enter", "Esc", "Tab", "Backspace", "Delete", "Insert"));
        names.addAll(List.of("Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown"));
        IntStream.rangeClosed(1, 12).forEach(number -> names.add("F" + number));
        return List.copyOf(names);
    }

    /** The same name; the message of an {@link IllegalArgumentException} says what would be one. */
    static String check(String word) {
        String usual = usual(word);
        if (!usual.equals(word)) {
            throw new IllegalArgumentException("'" + word + "' is no key; "
                    + (usual.isEmpty()
                            ? "use a character such as k, or F1 to F12, Enter, Esc, Space, Up, PageDown, Ctrl-X, Alt-x"
                            : "did you mean " + usual + "?"));
        }
        return word;
    }

    /** How a key is written, or nothing if it is none. */
    private static String usual(String word) {
        Matcher form = FORM.matcher(word);
        if (!form.matches()) {
            return "";
        }
        String key = form.group(2);
        String modifiers = modifiers(form.group(1).toLowerCase(Locale.ROOT));
        if (key.codePointCount(0, key.length()) == 1) {
            boolean printable = SafeText.of(key).toString().equals(key) && !key.isBlank();
            String character = modifiers.startsWith("Ctrl-") ? key.toUpperCase(Locale.ROOT) : key;
            return printable ? modifiers + character : "";
        }
        return NAMED.stream()
                .filter(name -> name.equalsIgnoreCase(key))
                .map(name -> modifiers + name)
                .findFirst()
                .orElse("");
    }

    /** In the order in which the terminal names them. */
    private static String modifiers(String lower) {
        return (lower.contains("ctrl-") ? "Ctrl-" : "")
                + (lower.contains("alt-") ? "Alt-" : "")
                + (lower.contains("shift-") ? "Shift-" : "");
    }
}
