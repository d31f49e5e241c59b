package io.github.jhtop.tui;

import io.github.jhtop.model.Snapshot;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.list.Listing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The screen without a terminal: keys and clicks go in, a scene comes out. Errands are done by the program's own {@link
 * Errands} in a world that writes them down.
 */
final class Play {

    static final Session SESSION =
            new Session(Village.OWN_PID, KeyMap.USUAL, List.of("calm", "light", "monochrome"), true);

    private final Session session;
    private final History history = new History();
    private final FakeOutside outside = new FakeOutside();
    private final Errands errands = new Errands(new FakeTerminal(outside.deeds), outside, this::move);
    private @Nullable Projector projector;
    private @Nullable Transport asked;
    private Scene scene;

    /** A replay of the film. */
    static Play ofFilm(int rows, int columns) {
        Session replay = new Session(-1, KeyMap.USUAL.forReplay(), List.of("calm"), true);
        Projector film = Film.run();
        Take first = takeOf(film);
        UiState state = opening().with(to -> to.moment = new Moment.Past(first.timeline()));
        Play play = new Play(first.snapshot(), state, new Size(rows, columns), replay);
        play.projector = film;
        return play.settle();
    }

    /** The live screen at the end of the film. */
    static Play atEndOfFilm(int rows, int columns) {
        Projector film = Film.lastMinutes();
        Play play = of(takeOf(film).snapshot(), rows, columns);
        play.projector = film;
        return play;
    }

    private static Take takeOf(Projector film) {
        try {
            return film.take();
        } catch (RecordingException e) {
            throw new AssertionError(e);
        }
    }

    private void move(Transport order) {
        asked = order;
    }

    /** The program does it on another thread; here it is done after the key. */
    private Play travel() {
        Transport order = asked;
        asked = null;
        if (order == null || projector == null || scene.state().moment().isNow()) {
            return this;
        }
        boolean pause = scene.state().moment() instanceof Moment.Held;
        projector = pause ? Film.lastMinutes() : projector;
        Playhead head = projector.head();
        return show(projector, pause ? head : head.after(order, projector.times()));
    }

    /** Plays on until so many seconds of the tape are over. */
    Play played(double seconds) {
        Projector film = Objects.requireNonNull(projector);
        long until = film.times().nanosSinceStart(film.head().index()) + (long) (seconds * 1e9);
        return show(film, film.head().advanced(until, film.times()));
    }

    private Play show(Projector film, Playhead head) {
        try {
            Take take = film.move(head);
            return update(take.snapshot(), scene.state().with(to -> to.moment = new Moment.Past(take.timeline())));
        } catch (RecordingException e) {
            throw new AssertionError(e);
        }
    }

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

    static Play of(int rows, int columns) {
        return of(Village.snapshot(), rows, columns);
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
        return update(
                scene.snapshot(),
                scene.state()
                        .with(to -> to.listing =
                                to.listing.folded(to.listing.folding().settle(scene.snapshot()))));
    }

    /** Keys by name, separated by blanks; nothing for an empty text. */
    Play press(String keys) {
        for (String key : keys.isEmpty() ? List.<String>of() : List.of(keys.split(" ", -1))) {
            act(Keyboard.press(scene, key));
        }
        return this;
    }

    /** Character by character. */
    Play type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(key -> act(Keyboard.press(scene, key.equals(" ") ? "Space" : key)));
        return this;
    }

    Play paste(String text) {
        return act(Keyboard.paste(scene, text));
    }

    Play mouse(Input.Mouse.Kind kind, int row, int column) {
        return act(Pointer.act(scene, new Input.Mouse(kind, row, column)));
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
        return update(snapshot, scene.state().with(to -> {
            to.tags = Tags.living(to.tags, snapshot);
            to.compare = LiveSides.sampled(to.compare, to.lab.reports(), snapshot);
        }));
    }

    /** What the lab tells. */
    Play hear(LabNews news) {
        return act(LabKin.tagged(LabHearing.after(news, scene.state()), scene.snapshot()));
    }

    /** What is told of comparisons. */
    Play hear(CompareNews news) {
        return act(CompareHearing.after(news, scene.state()));
    }

    Play resized(int rows, int columns) {
        scene = Scene.of(scene.snapshot(), scene.state(), history, new Size(rows, columns), session);
        return this;
    }

    /** The end of the program, whatever ended it. */
    Play closed() {
        errands.release();
        return this;
    }

    private Play act(UiState state) {
        update(scene.snapshot(), state);
        return update(scene.snapshot(), errands.run(scene)).travel();
    }

    private Play update(Snapshot snapshot, UiState state) {
        scene = Following.keep(Scene.of(snapshot, state, history, scene.size(), session));
        return this;
    }

    /** What was done to the world so far. */
    List<String> deeds() {
        return List.copyOf(outside.deeds);
    }

    Scene scene() {
        return scene;
    }

    UiState state() {
        return scene.state();
    }

    Overlay overlay() {
        return scene.state().overlay();
    }

    /** The id of the process or thread under the cursor. */
    int selected() {
        if (scene.selected() instanceof ListRow.OfThread line) {
            return line.row().tid();
        }
        return Objects.requireNonNull(scene.selectedProcess()).pid();
    }

    Canvas canvas() {
        return Screen.render(scene);
    }

    String text() {
        return Golden.textBlock(canvas());
    }

    /** What is said in the last row. */
    /** The row of the screen that holds a text. */
    String lineWith(String text) {
        return text().lines().filter(line -> line.contains(text)).findFirst().orElse("");
    }

    String lastRow() {
        return text().lines().reduce("", (before, line) -> line);
    }
}
