package io.github.jhtop.tui;

import io.github.jhtop.metric.ProcessFilter;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.list.Listing;
import io.github.jhtop.tui.list.Order;
import io.github.jhtop.tui.list.ThreadsShown;
import java.util.List;

/** The command that opens the view that is on the screen. */
final class CommandLineOf {

    private CommandLineOf() {}

    static UiState show(Scene scene) {
        List<SafeText> lines = List.of(SafeText.of(of(scene.state())));
        return scene.state().with(to -> to.overlay = new Overlay.Telling("The command that opens this view", lines));
    }

    static String of(UiState state) {
        StringBuilder line = new StringBuilder("jhtop");
        Listing listing = state.listing();
        if (!listing.order().equals(Order.BY_CPU) || !listing.tree()) {
            line.append(" -s ").append(listing.order().metric()).append(listing.tree() ? " -t" : "");
        }
        line.append(listing.threads() == ThreadsShown.NONE ? "" : " -H");
        ProcessFilter filter = listing.filter();
        line.append(filter.user() == null ? "" : " -u " + quoted(filter.user()));
        line.append(filter.onlyJvms() ? " --jvm" : "");
        line.append(filter.text().isEmpty() ? "" : " -F " + quoted(filter.text()));
        List<String> columns = state.look().columns();
        line.append(columns.isEmpty() ? "" : " --columns " + String.join(",", columns));
        line.append(
                state.delay().toMillis() == 1000 ? "" : " -d " + state.delay().toMillis() + "ms");
        return line.toString();
    }

    /** For a shell: nothing within single quotes means anything but a single quote. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
