package io.github.jhtop.export;

import io.github.jhtop.workload.Parameter;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Workloads as people read them. */
public final class LabText {

    private LabText() {}

    /**
     * A table, a line for each.
     *
     * @param workloads in any order
     * @return lines, each with its end
     */
    public static String list(Collection<Workload> workloads) {
        return line("WORKLOAD", "TITLE", "VARIANTS")
                + workloads.stream()
                        .map(workload -> line(workload.name(), workload.title().toString(), variants(workload)))
                        .collect(Collectors.joining());
    }

    private static String line(String name, String title, String variants) {
        return String.format(Locale.ROOT, "%-13s %-33s %s%n", name, title, variants);
    }

    private static String variants(Workload workload) {
        return workload.variants().stream().map(Variant::name).collect(Collectors.joining(" "));
    }

    /**
     * A page about one workload.
     *
     * @param workload which
     * @param cores of this machine, on which some defaults depend
     * @return lines, each with its end
     */
    public static String show(Workload workload, int cores) {
        StringBuilder page = new StringBuilder();
        page.append(workload.name()).append(": ").append(workload.title()).append('\n');
        page.append(workload.teaches()).append("\n\n");
        for (Variant variant : workload.variants()) {
            page.append("  jhtop lab run ").append(workload.name()).append(':').append(variant.name());
            page.append(variant.jdk() > 17 ? "    (JDK " + variant.jdk() + ")\n" : "\n");
        }
        page.append("\nParameters (--set NAME=VALUE, workers also as --workers N):\n");
        String first = workload.variants().get(0).name();
        for (Parameter parameter : workload.parameters()) {
            page.append(String.format(
                    Locale.ROOT,
                    "  %-12s %-10s %s; %s%n",
                    parameter.name(),
                    parameter.initial(first, cores),
                    parameter.range(first),
                    parameter.help()));
        }
        page.append("\nOne operation is one of its ")
                .append(workload.operations())
                .append(". ");
        page.append("Claims: ").append(String.join(", ", workload.claims())).append(".\n");
        return page.toString();
    }
}
