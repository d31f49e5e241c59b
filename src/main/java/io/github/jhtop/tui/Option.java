package io.github.jhtop.tui;

import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.ThreadsShown;
import io.github.jhtop.tui.widget.GraphStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that the setup changes, apart from columns.
 *
 * @param title a word or two
 * @param help one sentence
 * @param value what it is now, for people
 * @param change the next value, or the one before
 */
record Option(String title, String help, Function<UiState, String> value, BiFunction<Scene, Integer, UiState> change) {

    // spotless:off
    /** In the order of the setup. */
    static final List<Option> TABLE = List.of(
            new Option("Tree", "Processes below their parents, or in one list.",
                    state -> yes(state.listing().tree()),
                    (scene, step) -> list(scene, listing -> listing.asTree(!listing.tree()))),
            new Option("Threads", "Which threads processes show below them.",
                    state -> switch (state.listing().threads()) {
                        case NONE -> "none";
                        case ACTIVE -> "active";
                        case ALL -> "all";
                    },
                    (scene, step) -> list(scene, listing -> listing.withThreads(threads(listing.threads(), step)))),
            new Option("Pools", "Eight threads or more of one name pattern are one line.",
                    state -> state.listing().pools() ? "folded" : "open",
                    (scene, step) -> list(scene, listing -> listing.withPools(!listing.pools(), !listing.pools()))),
            new Option("Kernel threads", "The kernel's own threads, below kthreadd.",
                    state -> state.listing().kernelThreads() ? "shown" : "hidden",
                    (scene, step) -> list(scene, listing -> listing.withKernelThreads(!listing.kernelThreads()))),
            new Option("CPU%", "100 % is one core, or the whole machine.",
                    state -> state.look().cpuOfMachine() ? "of machine" : "per core",
                    (scene, step) -> look(scene, Look::toggleScale)),
            new Option("Commands", "With folders and a JVM's options, or as people read them.",
                    state -> state.look().fullCommand() ? "in full" : "short",
                    (scene, step) -> look(scene, Look::toggleCommand)),
            new Option("Graphs", "Lines of history in dots of braille, blocks, or ASCII.",
                    state -> state.look().graph().name().toLowerCase(Locale.ROOT),
                    (scene, step) -> look(scene, look -> look.drawnWith(next(look.graph(), step)))),
            new Option("Theme", "Colours of everything.",
                    state -> state.look().theme(),
                    Option::theme));
    // spotless:on

    private static GraphStyle next(GraphStyle now, int step) {
        List<GraphStyle> all = List.of(GraphStyle.values());
        return all.get(Math.floorMod(all.indexOf(now) + step, all.size()));
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    private static ThreadsShown threads(ThreadsShown now, int step) {
        return step > 0 ? now.next() : now.next().next();
    }

    private static UiState list(Scene scene, UnaryOperator<Listing> change) {
        return Folds.relist(scene, change.apply(scene.state().listing()));
    }

    private static UiState look(Scene scene, UnaryOperator<Look> change) {
        return scene.state().with(to -> to.look = change.apply(to.look));
    }

    private static UiState theme(Scene scene, int step) {
        List<String> themes = scene.session().themes();
        if (themes.isEmpty()) {
            return scene.state();
        }
        int at = Math.floorMod(themes.indexOf(scene.state().look().theme()) + step, themes.size());
        String next = themes.get(at);
        return scene.state().with(to -> {
            to.look = to.look.inTheme(next);
            to.errand = new Errand.Wear(next);
        });
    }
}
