package io.github.jhtop.tui;

import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.widget.Prompt;

/** Questions that are answered by typing; what was typed works at once. */
final class Typing {

    private Typing() {}

    /** Opens a question with an answer that can be changed. */
    static UiState ask(Scene scene, Question question, String answer) {
        UiState state = scene.state();
        return state.with(to -> to.overlay = new Overlay.Asking(question, Prompt.of(answer), "", state));
    }

    /** The first digit of a PID, typed on a list. */
    static UiState askPid(Scene scene, String digit) {
        UiState asked = ask(scene, Question.PID, "");
        return asked.overlay() instanceof Overlay.Asking asking
                ? answer(scene, asking, asking.prompt().insert(digit))
                : asked;
    }

    /** A key that is no command goes into the answer. */
    static UiState press(Scene scene, Overlay.Asking asking, String key) {
        boolean digit = key.length() == 1 && Character.isDigit(key.charAt(0));
        if (asking.question() == Question.PID && !digit && !key.equals("Backspace")) {
            return scene.state();
        }
        Prompt prompt = asking.prompt().press(key);
        return answer(scene, asking, prompt);
    }

    static UiState paste(Scene scene, Overlay.Asking asking, String text) {
        return asking.question() == Question.PID
                ? scene.state()
                : answer(scene, asking, asking.prompt().insert(text));
    }

    private static UiState answer(Scene scene, Overlay.Asking asking, Prompt prompt) {
        if (prompt.text().equals(asking.prompt().text())) {
            return scene.state().with(to -> to.overlay = asking.with(prompt));
        }
        Overlay.Asking next = asking.with(prompt).complaining("");
        return switch (asking.question()) {
            case SEARCH -> Search.type(scene, next);
            case FILTER -> Filtering.type(scene, next);
            case THREAD_NAMES ->
                Filtering.threadsNamed(scene.with(scene.state().with(to -> to.overlay = next)), prompt.text());
            case PID -> Search.typePid(scene, next);
            case VALUE -> LabTyping.type(scene, next);
        };
    }

    /** Keeps the answer; one that cannot be used stays in its line, with the reason. */
    static UiState accept(Scene scene) {
        if (scene.state().overlay() instanceof Overlay.Asking asking) {
            if (asking.question() == Question.VALUE) {
                return LabTyping.accept(scene, asking);
            }
            if (asking.question() == Question.FILTER && !asking.complaint().isEmpty()) {
                return scene.state();
            }
        }
        return scene.state().with(to -> to.overlay = new Overlay.None());
    }

    /** Forgets the answer: everything is as it was before the question, but for the cursor on a list that has moved on. */
    static UiState cancel(Scene scene) {
        if (!(scene.state().overlay() instanceof Overlay.Asking asking)) {
            return scene.state();
        }
        UiState before = asking.before();
        Cursor cursor = before.cursor();
        return scene.state()
                .with(to -> {
                    to.overlay = new Overlay.None();
                    to.listing = before.listing();
                    to.searched = before.searched();
                    to.followed = before.followed();
                })
                .withCursor(cursor);
    }
}
