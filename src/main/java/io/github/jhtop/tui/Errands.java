package io.github.jhtop.tui;

import io.github.jhtop.control.Outcome;
import io.github.jhtop.control.Target;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Screenshot;
import io.github.jhtop.tui.canvas.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does what commands ask of the world, on the thread of the event loop; all of it returns at once. */
final class Errands {

    private final Terminal terminal;
    private final Outside outside;
    private final Consumer<Transport> time;
    private final List<Held> held = new ArrayList<>();

    /** A process that a dialog holds, and how it is called there. */
    private record Held(ProcessRow row, Target target) {}

    /** The world, and the time that is shown. */
    Errands(Terminal terminal, Outside outside, Consumer<Transport> time) {
        this.terminal = terminal;
        this.outside = outside;
        this.time = time;
    }

    /** The state after the errand of a scene, if there is one. */
    UiState run(Scene scene) {
        Errand errand = scene.state().errand();
        UiState done = errand == null ? scene.state() : run(errand, scene.with(without(scene)));
        if (!(done.overlay() instanceof Overlay.Choosing) && done.errand() == null) {
            release();
        }
        return done;
    }

    private static UiState without(Scene scene) {
        return scene.state().with(to -> to.errand = null);
    }

    private UiState run(Errand errand, Scene scene) {
        UiState state = scene.state();
        if (errand instanceof Errand.Renice renice) {
            return renice(state, renice);
        }
        if (errand instanceof Errand.Hold hold) {
            return hold(hold.processes(), scene);
        }
        if (errand instanceof Errand.Send send) {
            return Signals.told(state, send(send));
        }
        if (errand instanceof Errand.Photograph photograph) {
            return said(state, photograph(photograph.form(), scene));
        }
        if (errand instanceof Errand.Move move) {
            time.accept(move.order());
        } else if (errand instanceof Errand.Keep keep) {
            outside.record(keep.order());
        } else if (errand instanceof Errand.Work work) {
            outside.work(work.order());
        } else if (errand instanceof Errand.Compare compare) {
            outside.compare(compare.order());
        } else if (errand instanceof Errand.Wear wear) {
            Theme theme = outside.theme(wear.theme());
            terminal.wear(theme);
        } else if (errand instanceof Errand.Save) {
            return said(state, outside.save(state));
        } else if (errand instanceof Errand.Stop) {
            terminal.suspend();
        } else if (errand instanceof Errand.Redraw) {
            terminal.invalidate();
        }
        return state;
    }

    private static UiState said(UiState state, SafeText line) {
        return state.with(to -> to.notice = line);
    }

    private UiState hold(List<ProcessRow> processes, Scene scene) {
        release();
        if (processes.isEmpty()) {
            return scene.state();
        }
        processes.forEach(row -> held.add(new Held(row, outside.control().hold(row.id()))));
        return Signals.ask(scene, processes);
    }

    private List<SafeText> send(Errand.Send send) {
        List<SafeText> lines = new ArrayList<>();
        held.forEach(one -> lines.add(line(one.row(), one.target().send(send.signal()))));
        return lines;
    }

    /** The key is pressed again and again: what went well is said in passing, what did not is a list to be read. */
    private UiState renice(UiState state, Errand.Renice renice) {
        List<SafeText> lines = new ArrayList<>();
        int done = 0;
        for (ProcessRow row : renice.processes()) {
            Outcome outcome = outside.control().renice(row.id(), renice.by());
            lines.add(line(row, outcome));
            done += outcome instanceof Outcome.Reniced ? 1 : 0;
        }
        boolean all = done == lines.size() && done > 1;
        String inShort = "nice of " + done + " processes " + (renice.by() > 0 ? "raised" : "lowered");
        return all ? said(state, SafeText.of(inShort)) : Signals.told(state, lines);
    }

    private static SafeText line(ProcessRow row, Outcome outcome) {
        // The command comes last: it can be longer than the screen is wide.
        return SafeText.of(row.pid() + ": " + outcome.text() + "  " + row.command());
    }

    private SafeText photograph(Screenshots.Form form, Scene scene) {
        Canvas canvas = Screen.render(scene);
        return switch (form) {
            case TEXT -> outside.photograph("txt", Screenshot.text(canvas));
            case SVG ->
                outside.photograph(
                        "svg",
                        Screenshot.svg(
                                canvas, outside.theme(scene.state().look().theme())));
        };
    }

    /** Lets go of all processes. */
    void release() {
        held.forEach(one -> one.target().close());
        held.clear();
    }
}
