package io.github.jhtop.cli;

import io.github.jhtop.config.CpuScale;
import io.github.jhtop.config.GraphStyle;
import io.github.jhtop.config.Setting;
import io.github.jhtop.config.Settings;
import io.github.jhtop.config.ThreadsChoice;
import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.tui.KeyMap;
import io.github.jhtop.tui.Look;
import io.github.jhtop.tui.UiState;
import io.github.jhtop.tui.list.Folding;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Order;
import io.github.jhtop.tui.list.ThreadsShown;
import io.github.jhtop.tui.terminal.Capabilities;
import io.github.jhtop.tui.terminal.ColourDepth;
import java.util.List;
import java.util.Set;

/** What settings mean for the screen, and what the screen means for settings. */
final class ScreenSettings {

    /** What the setup of the screen can change, and so what it saves. */
    static final List<Setting<?>> CHANGED_BY_SCREEN = List.of(
            Setting.DELAY,
            Setting.COLUMNS,
            Setting.THREAD_COLUMNS,
            Setting.SORT,
            Setting.INVERTED,
            Setting.TREE,
            Setting.THREADS,
            Setting.KERNEL_THREADS,
            Setting.POOLS,
            Setting.CPU,
            Setting.FULL_COMMAND,
            Setting.THEME,
            Setting.GRAPH);

    private ScreenSettings() {}

    static UiState opening(Settings settings, ProcessFilter wanted) {
        Listing listing = new Listing(
                new Order(settings.get(Setting.SORT), settings.get(Setting.INVERTED)),
                settings.get(Setting.TREE),
                switch (settings.get(Setting.THREADS)) {
                    case NONE -> ThreadsShown.NONE;
                    case ACTIVE -> ThreadsShown.ACTIVE;
                    case ALL -> ThreadsShown.ALL;
                },
                settings.get(Setting.POOLS),
                false,
                settings.get(Setting.KERNEL_THREADS),
                wanted,
                Folding.INITIAL,
                Set.of(),
                "");
        Look look = new Look(
                settings.get(Setting.COLUMNS),
                settings.get(Setting.THREAD_COLUMNS),
                settings.get(Setting.CPU) == CpuScale.NORMALISED,
                settings.get(Setting.FULL_COMMAND),
                settings.get(Setting.THEME),
                switch (settings.get(Setting.GRAPH)) {
                    case BRAILLE -> io.github.jhtop.tui.widget.GraphStyle.BRAILLE;
                    case BLOCK -> io.github.jhtop.tui.widget.GraphStyle.BLOCK;
                    case ASCII -> io.github.jhtop.tui.widget.GraphStyle.ASCII;
                });
        return UiState.opening(listing, look, settings.get(Setting.DELAY));
    }

    static Settings of(UiState state) {
        Listing listing = state.listing();
        Look look = state.look();
        return Settings.DEFAULTS
                .with(Setting.DELAY, state.delay())
                .with(Setting.COLUMNS, look.columns())
                .with(Setting.THREAD_COLUMNS, look.threadColumns())
                .with(Setting.SORT, listing.order().metric())
                .with(Setting.INVERTED, listing.order().inverted())
                .with(Setting.TREE, listing.tree())
                .with(
                        Setting.THREADS,
                        switch (listing.threads()) {
                            case NONE -> ThreadsChoice.NONE;
                            case ACTIVE -> ThreadsChoice.ACTIVE;
                            case ALL -> ThreadsChoice.ALL;
                        })
                .with(Setting.KERNEL_THREADS, listing.kernelThreads())
                .with(Setting.POOLS, listing.pools())
                .with(Setting.CPU, look.cpuOfMachine() ? CpuScale.NORMALISED : CpuScale.PER_CORE)
                .with(Setting.FULL_COMMAND, look.fullCommand())
                .with(Setting.THEME, look.theme())
                .with(
                        Setting.GRAPH,
                        switch (look.graph()) {
                            case BRAILLE -> GraphStyle.BRAILLE;
                            case BLOCK -> GraphStyle.BLOCK;
                            case ASCII -> GraphStyle.ASCII;
                        });
    }

    static KeyMap keys(Settings settings) {
        KeyMap keys = settings.keys().isEmpty() ? KeyMap.USUAL : KeyMap.USUAL.with(settings.keys());
        return settings.get(Setting.READ_ONLY) ? keys.readOnly() : keys;
    }

    /** The user's own word comes before NO_COLOR. Source: no-color.org. */
    static Capabilities capabilities(Settings settings, Capabilities told) {
        Capabilities spelled = settings.get(Setting.UNICODE) ? told : told.withoutUnicode();
        Capabilities pointed = settings.get(Setting.MOUSE) ? spelled : spelled.withoutMouse();
        return switch (settings.get(Setting.COLOURS)) {
            case AUTO -> pointed;
            case NONE -> pointed.withColours(ColourDepth.NONE);
            case SIXTEEN -> pointed.withColours(ColourDepth.SIXTEEN);
            case INDEXED -> pointed.withColours(ColourDepth.INDEXED);
            case TRUE_COLOUR -> pointed.withColours(ColourDepth.TRUE_COLOUR);
        };
    }
}
