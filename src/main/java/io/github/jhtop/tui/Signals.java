package io.github.jhtop.tui;

import io.github.jhtop.control.Caution;
import io.github.jhtop.control.Signal;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ProcessTree;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.widget.Menu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The dialogs around a signal: which, whether really, and what came of it. */
final class Signals {

    private static final List<Menu.Item> MENU = Arrays.stream(Signal.values())
            .map(signal -> Menu.Item.of(
                    signal.name(), (signal.number() < 10 ? " " : "") + signal.number() + " " + signal, signal.help()))
            .toList();

    private static final List<Menu.Item> NO_OR_YES =
            List.of(Menu.Item.of("no", "No, go back", ""), Menu.Item.of("yes", "Yes, send it", ""));

    private Signals() {}

    /** The menu of signals for processes that are held. */
    static UiState ask(Scene scene, List<ProcessRow> processes) {
        List<SafeText> targets = processes.stream().map(Signals::target).toList();
        String title =
                processes.size() == 1 ? "Send a signal to" : "Send a signal to " + processes.size() + " processes";
        return scene.state()
                .with(to -> to.overlay = new Overlay.Choosing(
                        title,
                        targets,
                        new Menu(MENU, 0),
                        (over, item) -> chosen(over, processes, Signal.valueOf(item.id()))));
    }

    /** A process as it cannot be mistaken: by pid, start and command. */
    private static SafeText target(ProcessRow row) {
        return SafeText.of(
                row.pid() + "  since " + ProcessMetrics.of("started_at").format(row, 11) + "  " + row.command());
    }

    private static UiState chosen(Scene scene, List<ProcessRow> processes, Signal signal) {
        List<String> reasons = Caution.reasons(
                processes.stream()
                        .map(row -> new Caution.Asked(row.pid(), row.facts().kernelThread()))
                        .toList(),
                lineage(scene));
        UiState send = scene.state().with(to -> to.errand = new Errand.Send(signal));
        if (reasons.isEmpty()) {
            return send;
        }
        List<SafeText> about = reasons.stream()
                .flatMap(reason -> Menus.broken(reason, scene.size()).stream())
                .toList();
        return scene.state()
                .with(to -> to.overlay = new Overlay.Choosing(
                        "Really send " + signal + "?",
                        about,
                        new Menu(NO_OR_YES, 0),
                        (over, item) -> item.id().equals("yes")
                                ? over.state().with(draft -> draft.errand = new Errand.Send(signal))
                                : ask(over, processes)));
    }

    /** jhtop, its parent, and so on. */
    private static List<Integer> lineage(Scene scene) {
        ProcessTree tree = ProcessTree.of(scene.snapshot().processes());
        List<Integer> lineage = new ArrayList<>();
        int own = scene.session().ownPid();
        lineage.add(own);
        for (int i = 0; i < tree.rows().size(); i++) {
            if (tree.rows().get(i).pid() == own) {
                tree.ancestors(i).forEach(row -> lineage.add(row.pid()));
            }
        }
        return lineage;
    }

    /** One result is said in passing; several are a list to be read. */
    static UiState told(UiState state, List<SafeText> lines) {
        if (lines.isEmpty()) {
            return state;
        }
        return lines.size() == 1
                ? state.with(to -> to.notice = lines.get(0))
                : state.with(to -> to.overlay = new Overlay.Telling("What came of it", lines));
    }
}
