package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.model.Particulars;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.list.ListRow;
import io.github.jhtop.tui.widget.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the selected row has a dash where a value should be. */
final class WhyPage {

    private static final int TITLE_CELLS = 12;

    /** What there is only with a quota. */
    private static final Set<String> OF_QUOTA =
            Set.of("quota_cgroup", "quota_used_percent", "throttled_percent", "throttled_time_percent");

    /** What there is only with a limit of memory. */
    private static final Set<String> OF_MEMORY_LIMIT = Set.of("memory_limit_cgroup");

    /** Sources that tell of every process, by what of each they read; what they miss of others explains nothing here. */
    private static final Map<String, Set<Reading>> READ_OF_EACH =
            Map.of("procfs", Set.of(Reading.THREADS), "procfs-files", Set.of(Reading.IO, Reading.OPEN_FILES));

    private WhyPage() {}

    /** Whether a dash stands in the selected row. */
    static boolean hasQuestions(Scene scene) {
        return !unknown(scene).isEmpty();
    }

    static List<PageLine> lines(Scene scene) {
        int columns = scene.size().columns();
        List<PageLine> lines = new ArrayList<>();
        lines.add(PageLine.heading("Why there is a -"));
        lines.add(PageLine.BLANK);
        for (Metric<?> metric : unknown(scene)) {
            List<PageLine.Span> head =
                    List.of(new PageLine.Span(TITLE_CELLS, SafeText.of(metric.title()), Role.UNKNOWN));
            lines.addAll(PageLine.wrap(head, "comes from " + metric.source() + ".", Role.DIM, columns));
        }
        lines.add(PageLine.BLANK);
        reasons(scene).forEach(reason -> {
            lines.addAll(PageLine.wrap(List.of(), reason, Role.TEXT, columns));
            lines.add(PageLine.BLANK);
        });
        return lines;
    }

    private static List<? extends Metric<?>> unknown(Scene scene) {
        if (scene.state().overlay() instanceof Overlay.Page page && page.kind().isDetail()) {
            return DetailPage.unknown(scene);
        }
        if (scene.selected() instanceof ListRow.OfProcess line) {
            return ProcessesView.wanted(scene.state()).stream()
                    .filter(metric -> isDash(metric, line))
                    .toList();
        }
        if (scene.selected() instanceof ListRow.OfThread line && scene.state().tab() == Tab.THREADS) {
            return ThreadsView.wanted(scene.state()).stream()
                    .filter(metric -> isUnknown(metric, line.row()))
                    .toList();
        }
        return List.of();
    }

    /** A folded row sums its branch. */
    private static boolean isDash(Metric<ProcessRow> metric, ListRow.OfProcess line) {
        return metric.additive()
                ? line.covered().stream().anyMatch(row -> isUnknown(metric, row))
                : isUnknown(metric, line.row());
    }

    static <R> boolean isUnknown(Metric<R> metric, R row) {
        return metric.format(row, metric.width()).toString().equals(Unit.UNKNOWN);
    }

    private static List<String> reasons(Scene scene) {
        List<String> reasons = new ArrayList<>();
        if (Double.isNaN(scene.snapshot().intervalSeconds())) {
            reasons.add("Rates need two looks at the machine: they come with the next refresh.");
        }
        boolean detail = scene.state().overlay() instanceof Overlay.Page page
                && page.kind().isDetail();
        if (detail && scene.state().paused()) {
            reasons.add("The screen is paused: what was not read before cannot come.");
        }
        List<Metric<?>> open = new ArrayList<>(unknown(scene));
        if (detail && scene.selectedProcess() != null) {
            ofGroups(ParticularsLines.of(scene.selectedProcess(), scene), open, reasons);
        }
        if (scene.selected() instanceof ListRow.OfProcess line) {
            ofProcess(line.row(), reasons);
            if (line.covered().size() > 1 && !detail) {
                reasons.add("The row sums its folded branch, and a sum with an unknown part is unknown: unfold it.");
            }
        } else if (scene.selected() instanceof ListRow.OfThread line) {
            ofThread(line.row(), reasons);
        }
        scene.snapshot().sources().stream()
                .filter(source -> mayExplain(source, open))
                .forEach(source -> ofSource(source, reasons));
        if (reasons.isEmpty()) {
            reasons.add(
                    "The kernel did not tell: it may have ended while it was read, belong to another user, or be seen for"
                            + " the first time. jhtop doctor tells what this machine lets jhtop read.");
        }
        return reasons;
    }

    private static void ofProcess(ProcessRow row, List<String> reasons) {
        if (row.state() == 'Z') {
            reasons.add(
                    "It has ended and waits for its parent (zombie): of memory, threads and switches nothing is left.");
        }
        if (row.facts().kernelThread()) {
            reasons.add("It is a thread of the kernel: it has no memory, files or command line of its own.");
        }
        if (row.threads() == null) {
            reasons.add(
                    "Its threads could not be read: /proc may hide processes of others (hidepid), or it was ending.");
        }
        boolean ran = row.cpu().percent() > 0;
        if (!ran && Double.isNaN(row.sliceNanos())) {
            reasons.add("SLICE is a mean over the switches of the interval: without any there is none.");
        }
    }

    /** Takes away what it explains. */
    private static void ofGroups(@Nullable Particulars particulars, List<Metric<?>> open, List<String> reasons) {
        if (particulars == null) {
            return;
        }
        Stream.of(particulars.cpu().gap(), particulars.memory().gap())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(gap -> reasons.add("Control group: " + gap + "."));
        boolean noQuota = Double.isInfinite(particulars.cpu().quotaPercent());
        if (noQuota && open.removeIf(metric -> OF_QUOTA.contains(metric.id()))) {
            reasons.add(
                    "This process has no CPU quota: nobody sets one, it cannot be used up, and nothing is throttled.");
        }
        boolean noLimit = Double.isInfinite(particulars.memory().limitBytes());
        if (noLimit && open.removeIf(metric -> OF_MEMORY_LIMIT.contains(metric.id()))) {
            reasons.add("This process has no memory limit: no control group sets one.");
        }
    }

    private static void ofThread(ThreadRow row, List<String> reasons) {
        if (Double.isNaN(row.sliceNanos()) && !row.active()) {
            reasons.add("It did not run in the interval: a mean over no switches does not exist.");
        }
    }

    /** Whether what a source lacks may be why there is one of these dashes. */
    private static boolean mayExplain(SourceState source, List<Metric<?>> open) {
        Set<Reading> read = READ_OF_EACH.get(source.id());
        return open.stream()
                .anyMatch(metric -> read == null || metric.needs().stream().anyMatch(read::contains));
    }

    private static void ofSource(SourceState source, List<String> reasons) {
        if (source.availability() instanceof Availability.Absent absent) {
            reasons.add(source.id() + ": " + absent.reason() + "; remedy: " + absent.remedy());
        } else if (source.availability() instanceof Availability.Degraded degraded) {
            reasons.add(source.id() + ": " + degraded.reason() + "; remedy: " + degraded.remedy());
        }
    }
}
