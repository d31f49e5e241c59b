package io.github.jhtop.tui;

import io.github.jhtop.model.Snapshot;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.list.Listing;
import java.time.Duration;
import java.util.List;

/** The screen without a terminal: keys and clicks go in, a scene comes out. Errands are left undone in its state. */
final class Play {

    static final Session SESSION =
            new Session(Village.OWN_PID, KeyMap.USUAL, List.of("calm", "light", "monochrome"), true);

    private final Session session;
    private final History history = new History();
    private Scene scene;

    private Play(Snapshot snapshot, UiState state, Size size, Session session) {
        this.session = session;
        for (int i = 0; i < 3; i++) {
            history.add(snapshot);
        }
        this.scene = Scene.of(snapshot, state, history, size, session);
    }

    static Play of(Snapshot snapshot, int rows, int columns) {
        return with(SESSION, snapshot, rows, columns);
    }

    static Play with(Session session, Snapshot snapshot, int rows, int columns) {
        return new Play(snapshot, opening(), new Size(rows, columns), session).settle();
    }

    static Play of(Snapshot snapshot, UiState state, int rows, int columns) {
        return new Play(snapshot, state, new Size(rows, columns), SESSION);
    }

    static UiState opening() {
        return UiState.opening(Listing.USUAL, Look.USUAL, Duration.ofSeconds(1));
    }

    /** Quiet branches are folded, as at the first snapshot with rates. */
    private Play settle() {
        return state(scene.state()
                .with(to -> to.listing = to.listing.folded(to.listing.folding().settle(scene.snapshot()))));
    }

    /** Keys by name, separated by blanks; nothing for an empty text. */
    Play press(String keys) {
        for (String key : keys.isEmpty() ? List.<String>of() : List.of(keys.split(" ", -1))) {
            state(Keyboard.press(scene, key));
        }
        return this;
    }

    /** Character by character. */
    Play type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(key -> state(Keyboard.press(scene, key.equals(" ") ? "Space" : key)));
        return this;
    }

    Play mouse(Input.Mouse.Kind kind, int row, int column) {
        return state(Pointer.act(scene, new Input.Mouse(kind, row, column)));
    }

    Play click(int row, int column) {
        return mouse(Input.Mouse.Kind.PRESS, row, column);
    }

    /** Clicks on the first cell of a text that is on the screen. */
    Play clickOn(String text) {
        List<String> lines = text().lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            int column = lines.get(row).indexOf(text);
            if (column >= 0) {
                return click(row, column);
            }
        }
        throw new AssertionError("'" + text + "' is not on the screen:\n" + text());
    }

    /** The next refresh. */
    Play sampled(Snapshot snapshot) {
        history.add(snapshot);
        scene = Scene.of(snapshot, scene.state(), history, scene.size(), session);
        return scene.state().following() ? state(Following.keep(scene)) : this;
    }

    private Play state(UiState state) {
        scene = scene.with(state);
        return this;
    }

    Scene scene() {
        return scene;
    }

    UiState state() {
        return scene.state();
    }

    Canvas canvas() {
        return Screen.render(scene);
    }

    String text() {
        return Golden.textBlock(canvas());
    }
}
