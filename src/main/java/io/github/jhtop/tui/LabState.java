package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.tui.LabNews.Stock;
import io.github.jhtop.workload.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lab as the reader sees it. Immutable.
 *
 * @param stock what can be run, or null until it was read
 * @param place where the cursor is
 * @param forms what is put together for each workload whose form was touched
 * @param reports the newest of each run of this session, the newest run first
 * @param kin the processes of runs as far as they are tagged
 */
record LabState(
        @Nullable Stock stock, LabPlace place, Map<String, RunForm> forms, List<LabReport> reports, LabKin kin) {

    /** Nothing is known and nothing runs. */
    static final LabState INITIAL = new LabState(null, LabPlace.FIRST, Map.of(), List.of(), LabKin.NONE);

    /** Copies the collections. */
    LabState {
        forms = Map.copyOf(forms);
        reports = List.copyOf(reports);
    }

    LabState at(LabPlace other) {
        return new LabState(stock, other, forms, reports, kin);
    }

    LabState with(RunForm form) {
        Map<String, RunForm> other = new HashMap<>(forms);
        other.put(form.workload().name(), form);
        return new LabState(stock, place, other, reports, kin);
    }

    LabState with(LabKin other) {
        return new LabState(stock, place, forms, reports, other);
    }

    /** With what there is now; what was typed stays. */
    LabState with(Stock other) {
        return new LabState(other, place, forms, reports, kin);
    }

    /** With how a run goes; the tree of one that is new is tagged and followed. */
    LabState with(LabReport report) {
        List<LabReport> other = new ArrayList<>(reports);
        int known = numbers(other).indexOf(report.number());
        if (known >= 0) {
            other.set(known, report);
        } else {
            other.add(0, report);
        }
        LabKin relatives = known < 0 ? kin.with(report.number()) : kin;
        return new LabState(
                stock, place, forms, other, report.stage().isActive() ? relatives : relatives.without(report.number()));
    }

    private static List<Integer> numbers(List<LabReport> reports) {
        return reports.stream().map(LabReport::number).toList();
    }

    List<Workload> workloads() {
        return stock == null ? List.of() : stock.workloads();
    }

    /** The workload that is chosen, or the first if there is none of that name; null if there are none. */
    @Nullable Workload workload() {
        return workloads().stream()
                .filter(one -> one.name().equals(place.workload()))
                .findFirst()
                .orElse(workloads().isEmpty() ? null : workloads().get(0));
    }

    /** What is put together for the workload that is chosen, or null. */
    @Nullable RunForm form() {
        Workload workload = workload();
        if (workload == null || stock == null) {
            return null;
        }
        RunForm touched = forms.get(workload.name());
        return touched == null ? RunForm.of(workload, stock.cores()) : touched;
    }

    /** The lines of the form. */
    List<LabLine> lines() {
        RunForm form = form();
        return form == null ? List.of() : LabLine.of(form);
    }

    /** Runs of this session and recordings from before, the newest first. */
    List<LabRow> rows() {
        Set<String> known = reports.stream()
                .flatMap(report -> report.stage() instanceof LabReport.Finished finished
                        ? Stream.of(finished.runId().text())
                        : Stream.of())
                .collect(Collectors.toUnmodifiableSet());
        List<RunEntry> earlier = stock == null ? List.of() : stock.earlier();
        return Stream.<LabRow>concat(
                        reports.stream().map(LabRow.OfReport::new),
                        earlier.stream()
                                .filter(entry -> !known.contains(entry.runId().toString()))
                                .map(LabRow.OfEntry::new))
                .toList();
    }

    /** How many entries the pane of the cursor has. */
    int entries() {
        return switch (place.pane()) {
            case WORKLOADS -> workloads().size();
            case FORM -> lines().size();
            case RUNS -> rows().size();
        };
    }

    /** The entry under the cursor. */
    int index() {
        return switch (place.pane()) {
            case WORKLOADS -> workloadIndex();
            case FORM -> Math.min(place.line(), Math.max(0, lines().size() - 1));
            case RUNS -> rowIndex();
        };
    }

    /** The place of the workload that is chosen. */
    int workloadIndex() {
        Workload chosen = workload();
        return chosen == null ? 0 : workloads().indexOf(chosen);
    }

    /** The run under the cursor; the first if that one is not there. */
    int rowIndex() {
        return Math.max(0, rows().stream().map(LabRow::key).toList().indexOf(place.run() == null ? "" : place.run()));
    }

    /** The run under the cursor, or null if the cursor is elsewhere. */
    @Nullable LabRow row() {
        List<LabRow> rows = rows();
        return place.pane() != LabPlace.Pane.RUNS || rows.isEmpty() ? null : rows.get(rowIndex());
    }

    /** Runs that have not ended. */
    List<LabReport> active() {
        return reports.stream().filter(report -> report.stage().isActive()).toList();
    }
}
