package io.github.jhtop.tui;

import io.github.jhtop.text.SafeText;

/** What a key does: a command, or a character of what is typed. Pure. */
final class Keyboard {

    private Keyboard() {}

    static UiState press(Scene scene, String key) {
        Overlay overlay = scene.state().overlay();
        if (overlay instanceof Overlay.Asking asking && endsPid(asking, key)) {
            return press(scene.with(Typing.accept(scene)), key);
        }
        Scene fresh = scene.withoutNotice();
        Command command = scene.session().keys().find(key, fresh.state());
        if (command != null && command.id().equals("go-to-id") && isDigit(key)) {
            return Typing.askPid(fresh, key);
        }
        if (command != null && command.id().equals("type-value") && isDigit(key)) {
            return LabTyping.begin(fresh, key);
        }
        if (command != null) {
            return command.action().apply(fresh);
        }
        if (overlay instanceof Overlay.Asking asking) {
            return Typing.press(fresh, asking, key);
        }
        if (overlay instanceof Overlay.Choosing choosing) {
            return Menus.press(fresh, choosing, key);
        }
        return overlay.isOpen() ? fresh.state() : pressOnTab(fresh, key);
    }

    private static UiState pressOnTab(Scene scene, String key) {
        KeyMap keys = scene.session().keys();
        Command withheld = keys.findWithheld(key, scene.state());
        String said = withheld == null
                ? key + " does nothing here; " + instead(scene, key) + keys.keyOf("help") + " shows all keys"
                : "--readonly: " + key + " (" + withheld.title() + ") is off; other processes are left alone";
        return scene.state().with(to -> to.notice = SafeText.of(said));
    }

    /** Who knows htop's key learns ours. */
    private static String instead(Scene scene, String key) {
        Command same = HtopKeys.find(key, scene.session().keys(), scene.state());
        return same == null ? "" : "press " + same.keys().get(0) + " (" + same.title() + "); ";
    }

    private static boolean isDigit(String key) {
        return key.length() == 1 && Character.isDigit(key.charAt(0));
    }

    /** A PID ends with the first key that belongs to no PID; that key then does what it always does. */
    private static boolean endsPid(Overlay.Asking asking, String key) {
        boolean edits = isDigit(key) || key.equals("Backspace") || key.equals("Esc") || key.equals("Enter");
        return asking.question() == Question.PID && !edits;
    }

    /** What is pasted is text for a question, and nothing anywhere else. */
    static UiState paste(Scene scene, String text) {
        return scene.state().overlay() instanceof Overlay.Asking asking
                ? Typing.paste(scene, asking, text)
                : scene.state();
    }
}
