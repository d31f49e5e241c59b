package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.LabPlace.Pane;
import io.github.jhtop.tui.widget.Menu;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What keys do in the lab. Pure. */
final class LabKeys {

    private LabKeys() {}

    /** Whether the reader may start and stop runs. */
    static boolean mayStart(Scene scene) {
        return scene.session().keys().commands().stream()
                .anyMatch(command -> command.id().equals("start-run"));
    }

    /** Does what the line under the cursor is for. */
    static UiState choose(Scene scene) {
        LabState lab = scene.state().lab();
        return switch (lab.place().pane()) {
            case WORKLOADS -> at(scene, lab.place().in(Pane.FORM).onLine(0));
            case FORM ->
                lab.lines().isEmpty()
                        ? scene.state()
                        : change(scene, lab.lines().get(lab.index()));
            case RUNS -> show(scene);
        };
    }

    private static UiState change(Scene scene, LabLine line) {
        if (line instanceof LabLine.OfVariant variant) {
            return askVariant(scene, variant.form());
        }
        if (line instanceof LabLine.OfEntry entry) {
            return entry.entry().choices().isEmpty()
                    ? LabTyping.ask(scene, entry.entry().value())
                    : askChoice(scene, entry.entry());
        }
        return start(scene);
    }

    private static UiState askVariant(Scene scene, RunForm form) {
        LabNews.Stock stock = scene.state().lab().stock();
        int newest = stock == null ? 0 : stock.newestJdk();
        List<Menu.Item> items = form.workload().variants().stream()
                .map(one -> Menu.Item.of(one.name(), one.name(), lackOf(one, newest)))
                .toList();
        Menu menu = Menu.on(items, form.variant().name());
        return scene.state()
                .with(to -> to.overlay = new Overlay.Choosing(
                        "Variant of " + form.workload().name(),
                        menu,
                        (closed, item) -> put(closed, as(form, item.id()))));
    }

    private static String lackOf(Variant variant, int newest) {
        String lack = variant.lack(newest);
        return lack == null ? "" : lack;
    }

    private static RunForm as(RunForm form, String variant) {
        try {
            return form.as(form.workload().variant(variant));
        } catch (WorkloadException e) {
            throw new IllegalArgumentException(e.line(), e);
        }
    }

    private static UiState askChoice(Scene scene, RunForm.Entry entry) {
        List<Menu.Item> items = entry.choices().stream()
                .map(word -> Menu.Item.of(word, word, word.equals(entry.initial()) ? "default" : ""))
                .toList();
        Menu menu = Menu.on(items, entry.value());
        return scene.state()
                .with(to -> to.overlay = new Overlay.Choosing(
                        entry.title(), menu, (closed, item) -> LabTyping.put(closed, entry.name(), item.id())));
    }

    static UiState put(Scene scene, RunForm form) {
        return scene.state().with(to -> to.lab = to.lab.with(form));
    }

    static UiState at(Scene scene, LabPlace place) {
        return scene.state().with(to -> to.lab = to.lab.at(place));
    }

    /** Of a run that goes on its processes, of one that has ended what came of it. */
    private static UiState show(Scene scene) {
        LabRow row = scene.state().lab().row();
        if (row instanceof LabRow.OfEntry before) {
            return order(scene, new LabOrder.Show(before.entry().runId().toString(), List.of()));
        }
        if (!(row instanceof LabRow.OfReport ours)) {
            return scene.state();
        }
        LabReport.Stage stage = ours.report().stage();
        if (stage instanceof LabReport.Finished finished) {
            return order(scene, new LabOrder.Show(finished.runId().text(), finished.remarks()));
        }
        if (stage instanceof LabReport.Failed failed) {
            String title = ours.report().form().of() + " failed";
            return scene.state().with(to -> to.overlay = new Overlay.Telling(title, List.of(failed.reason())));
        }
        return stage.isActive() ? processes(scene) : scene.state();
    }

    /** The processes of the run under the cursor, or of the only one, tagged and in sight. */
    static UiState processes(Scene scene) {
        LabReport report = meant(scene);
        List<ProcessRow> members = report == null ? List.of() : LabKin.members(report, scene.snapshot());
        if (report == null || members.isEmpty()) {
            return said(scene, report == null ? "No run is active here" : "No process of it is seen yet");
        }
        Set<ProcessId> tags = members.stream().map(ProcessRow::id).collect(Collectors.toUnmodifiableSet());
        return Commands.go(scene, Tab.PROCESSES).with(to -> {
            to.tags = tags;
            to.followed = members.get(0).id();
            to.lab = to.lab.with(new LabKin(Set.of(report.number()), tags, false));
        });
    }

    /** The active run under the cursor; from elsewhere, the only one that there is. */
    private static @Nullable LabReport meant(Scene scene) {
        LabState lab = scene.state().lab();
        if (lab.row() instanceof LabRow.OfReport ours) {
            return ours.report().stage().isActive() ? ours.report() : null;
        }
        return lab.row() == null && lab.active().size() == 1 ? lab.active().get(0) : null;
    }

    static UiState stop(Scene scene) {
        LabReport report = meant(scene);
        if (report != null) {
            return order(scene, new LabOrder.Stop(report.number()));
        }
        return said(
                scene,
                scene.state().lab().active().size() > 1
                        ? "Several runs are active: go to the one that is to end"
                        : "No run is active here");
    }

    /** Starts what the form says, or the run under the cursor once more. */
    static UiState start(Scene scene) {
        LabState lab = scene.state().lab();
        if (!mayStart(scene)) {
            return said(scene, "--readonly: nothing is started");
        }
        try {
            RunForm form = meantForm(lab);
            return form == null
                    ? said(scene, lab.stock() == null ? "Still reading the workloads" : "There is no workload to start")
                    : order(scene, new LabOrder.Start(form));
        } catch (IllegalArgumentException e) {
            return said(scene, e.getMessage());
        }
    }

    /** What was asked for when the run under the cursor was started; from elsewhere, what the form says. */
    private static @Nullable RunForm meantForm(LabState lab) {
        LabRow row = lab.row();
        return row == null ? lab.form() : formOf(lab, row);
    }

    /**
     * What was asked for when a run was started.
     *
     * @throws IllegalArgumentException if it was no run of a workload that is here
     */
    static RunForm formOf(LabState lab, LabRow row) {
        if (row instanceof LabRow.OfReport ours) {
            return ours.report().form();
        }
        RunEntry entry = ((LabRow.OfEntry) row).entry();
        RunHeader header = entry.header();
        SafeText name = header == null ? null : header.workload();
        if (header == null || name == null) {
            throw new IllegalArgumentException("Only runs of workloads can be started again");
        }
        Workload workload = lab.workloads().stream()
                .filter(one -> one.name().equals(name.toString()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no workload " + name + " any more"));
        return RunForm.of(
                workload, header, lab.stock() == null ? 1 : lab.stock().cores());
    }

    /** The command that does the same as the run under the cursor, or as the form. */
    static UiState commandLine(Scene scene) {
        LabState lab = scene.state().lab();
        try {
            RunForm form = meantForm(lab);
            String line = form == null
                    ? "jhtop lab list"
                    : form.command().stream().map(CommandLineOf::quoted).collect(Collectors.joining(" "));
            return CommandLineOf.telling(scene, "The command that runs this", line);
        } catch (IllegalArgumentException e) {
            return said(scene, e.getMessage());
        }
    }

    /** The default of the value under the cursor. */
    static UiState reset(Scene scene) {
        LabState lab = scene.state().lab();
        RunForm form = lab.form();
        RunForm.Entry entry = LabTyping.entry(lab);
        return form == null || entry == null ? scene.state() : put(scene, form.without(entry.name()));
    }

    private static UiState order(Scene scene, LabOrder order) {
        return scene.state().with(to -> to.errand = new Errand.Work(order));
    }

    private static UiState said(Scene scene, @Nullable String line) {
        return scene.state().with(to -> to.notice = SafeText.of(String.valueOf(line)));
    }
}
