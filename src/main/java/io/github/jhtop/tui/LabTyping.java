package io.github.jhtop.tui;

import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.LabPlace.Pane;
import org.jspecify.annotations.Nullable;

/** Values of a form, typed in their place. */
final class LabTyping {

    private LabTyping() {}

    static UiState ask(Scene scene, String answer) {
        return Typing.ask(scene, Question.VALUE, answer);
    }

    /** A digit begins another value of the line under the cursor, if one can be typed there. */
    static UiState begin(Scene scene, String digit) {
        RunForm.Entry entry = entry(scene.state().lab());
        if (entry == null || !entry.choices().isEmpty()) {
            return scene.state();
        }
        Scene asked = scene.with(ask(scene, ""));
        return asked.state().overlay() instanceof Overlay.Asking asking
                ? Typing.press(asked, asking, digit)
                : asked.state();
    }

    /** The value under the cursor, or null. */
    static RunForm.@Nullable Entry entry(LabState lab) {
        boolean inForm = lab.place().pane() == Pane.FORM && !lab.lines().isEmpty();
        return inForm && lab.lines().get(lab.index()) instanceof LabLine.OfEntry line ? line.entry() : null;
    }

    /** With what was typed so far, and why that cannot be used. */
    static UiState type(Scene scene, Overlay.Asking asking) {
        return scene.state()
                .with(to -> to.overlay =
                        asking.complaining(complaint(to.lab, asking.prompt().text())));
    }

    private static String complaint(LabState lab, String text) {
        RunForm form = lab.form();
        RunForm.Entry entry = entry(lab);
        try {
            return form == null || entry == null || form.with(entry.name(), text) == null ? "nothing to type" : "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Keeps what was typed, if it can be used. */
    static UiState accept(Scene scene, Overlay.Asking asking) {
        RunForm.Entry entry = entry(scene.state().lab());
        String text = asking.prompt().text();
        String complaint = complaint(scene.state().lab(), text);
        if (entry == null || !complaint.isEmpty()) {
            return scene.state().with(to -> to.overlay = asking.complaining(complaint));
        }
        return put(scene.with(scene.state().with(to -> to.overlay = new Overlay.None())), entry.name(), text);
    }

    /** Gives a value to the form that is shown. */
    static UiState put(Scene scene, String name, String text) {
        RunForm form = scene.state().lab().form();
        try {
            return form == null ? scene.state() : LabKeys.put(scene, form.with(name, text));
        } catch (IllegalArgumentException e) {
            return scene.state().with(to -> to.notice = SafeText.of(String.valueOf(e.getMessage())));
        }
    }
}
