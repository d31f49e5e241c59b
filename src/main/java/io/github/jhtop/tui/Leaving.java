package io.github.jhtop.tui;

/** Leaving jhtop, which ends the runs of the lab. Pure. */
final class Leaving {

    private Leaving() {}

    /** Leaves at once, or asks if runs are active; who wants to leave once more while being asked means it. */
    static UiState leave(Scene scene) {
        boolean asked = scene.state().overlay() instanceof Overlay.Leaving;
        return asked || inWords(scene.state()).isEmpty()
                ? now(scene)
                : scene.state().with(to -> to.overlay = new Overlay.Leaving());
    }

    static UiState now(Scene scene) {
        return scene.state().with(to -> to.done = true);
    }

    /** The question. */
    static String question(UiState state) {
        int active = state.lab().active().size() + (state.compare().board().isMeasuring() ? 1 : 0);
        return inWords(state) + ": end " + (active == 1 ? "it" : "them") + " and quit? y / n";
    }

    /** Such as {@code 2 runs active}, or nothing. */
    static String inWords(UiState state) {
        int active = state.lab().active().size();
        String runs = active == 0 ? "" : active + (active == 1 ? " run" : " runs");
        String series = state.compare().board().isMeasuring() ? "a series" : "";
        String both = runs + (runs.isEmpty() || series.isEmpty() ? "" : " and ") + series;
        return both.isEmpty() ? "" : both + " active";
    }
}
