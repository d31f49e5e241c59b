package io.github.jhtop.tui;

import io.github.jhtop.experiment.RunForm;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of the form of a run. */
sealed interface LabLine {

    /** Starts it. */
    record Start(RunForm form) implements LabLine {}

    /** The variant. */
    record OfVariant(RunForm form) implements LabLine {}

    /** Any other value. */
    record OfEntry(RunForm.Entry entry) implements LabLine {}

    static List<LabLine> of(RunForm form) {
        List<LabLine> lines = new ArrayList<>(List.of(new Start(form), new OfVariant(form)));
        form.entries().forEach(entry -> lines.add(new OfEntry(entry)));
        return List.copyOf(lines);
    }

    /** What the reader should know of it, one text. */
    default String about(int newestJdk) {
        if (this instanceof Start start) {
            Workload workload = start.form().workload();
            String claims = workload.claims().isEmpty() ? "" : " Claims: " + String.join(", ", workload.claims()) + ".";
            return workload.teaches() + claims;
        }
        if (this instanceof OfVariant variant) {
            return "One of "
                    + variant.form().workload().variants().stream()
                            .map(one -> withLack(one, newestJdk))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        RunForm.Entry entry = ((OfEntry) this).entry();
        return entry.title() + ": " + entry.help() + "; " + entry.range() + "."
                + (entry.isChosen() ? " Default: " + entry.initial() + "." : "");
    }

    private static String withLack(Variant variant, int newestJdk) {
        String lack = variant.lack(newestJdk);
        return variant.name() + (lack == null ? "" : " (" + lack + ")");
    }
}
