package io.github.jhtop.tui;

import io.github.jhtop.tui.LabLayout.Area;
import io.github.jhtop.tui.LabPlace.Pane;
import io.github.jhtop.tui.Movement.Step;
import java.util.List;

/** Where the cursor of the lab goes. Pure. */
final class LabMovement {

    private LabMovement() {}

    static UiState move(Scene scene, Step step, int direction) {
        LabState lab = scene.state().lab();
        int entries = lab.entries();
        int wanted = Movement.target(step, direction, lab.index(), entries, visible(scene));
        boolean beyond = step == Step.LINE && (wanted < 0 || wanted >= entries);
        return beyond ? cross(scene, direction) : to(scene, lab.place().pane(), wanted);
    }

    /** Below the last line of the form come the runs. */
    private static UiState cross(Scene scene, int direction) {
        LabState lab = scene.state().lab();
        Pane pane = lab.place().pane();
        if (pane == Pane.FORM && direction > 0 && !lab.rows().isEmpty()) {
            return to(scene, Pane.RUNS, 0);
        }
        return pane == Pane.RUNS && direction < 0
                ? to(scene, Pane.FORM, lab.lines().size() - 1)
                : scene.state();
    }

    /** The pane to the right, or to the left; the runs come after the form. */
    static UiState step(Scene scene, int by) {
        LabPlace place = scene.state().lab().place();
        List<Pane> panes = List.of(Pane.values());
        int to = panes.indexOf(place.pane()) + by;
        return to < 0 || to >= panes.size() ? scene.state() : LabKeys.at(scene, place.in(panes.get(to)));
    }

    /** An entry of a pane; beyond an end, the end. */
    private static UiState to(Scene scene, Pane pane, int wanted) {
        LabState lab = scene.state().lab();
        LabPlace place = lab.place().in(pane);
        int entries = lab.at(place).entries();
        if (entries == 0) {
            return LabKeys.at(scene, place);
        }
        int at = Math.max(0, Math.min(wanted, entries - 1));
        return LabKeys.at(
                scene,
                switch (pane) {
                    case WORKLOADS -> place.onWorkload(lab.workloads().get(at).name());
                    case FORM -> place.onLine(at);
                    case RUNS -> place.onRun(lab.rows().get(at).key());
                });
    }

    private static int visible(Scene scene) {
        LabState lab = scene.state().lab();
        LabLayout panes = LabLayout.of(scene.layout(), lab.place().pane());
        return switch (lab.place().pane()) {
            case WORKLOADS -> panes.workloads().rows();
            case FORM -> LabFormView.rows(panes.form(), lab.lines().size());
            case RUNS -> panes.runs().rows();
        };
    }

    /** A click goes to an entry; on the entry under the cursor it does what Enter does. */
    static UiState click(Scene scene, int row, int column) {
        LabState lab = scene.state().lab();
        LabLayout panes = LabLayout.of(scene.layout(), lab.place().pane());
        if (panes.workloads().holds(row, column)) {
            return click(scene, Pane.WORKLOADS, panes.workloads(), row);
        }
        if (panes.form().holds(row, column)) {
            return click(scene, Pane.FORM, panes.form(), row);
        }
        return panes.runs().holds(row, column) ? click(scene, Pane.RUNS, panes.runs(), row) : scene.state();
    }

    private static UiState click(Scene scene, Pane pane, Area area, int row) {
        LabState there = scene.state().lab().at(scene.state().lab().place().in(pane));
        int entries = there.entries();
        int fitting = pane == Pane.FORM ? LabFormView.rows(area, entries) : area.rows();
        int line = row - area.top();
        int entry = area.first(there.index(), entries, fitting) + line;
        if (line >= fitting || entry >= entries) {
            return scene.state();
        }
        boolean again = pane == scene.state().lab().place().pane() && entry == there.index();
        return again ? LabKeys.choose(scene) : to(scene, pane, entry);
    }
}
