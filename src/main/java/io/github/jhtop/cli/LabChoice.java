package io.github.jhtop.cli;

import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.workload.Catalogue;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What one may say of a run of a workload. */
final class LabChoice {

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many processes or threads work. Default: as the workload says.")
    @Nullable String workers;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "A parameter, as lab show tells.")
    Map<String, String> set = Map.of();

    @Mixin
    JvmChoice jvm = new JvmChoice();

    /** The run that is meant by {@code workload:variant}, by small inputs if it is to be quick; the step has the last word. */
    LabRun run(
            Catalogue catalogue,
            String operand,
            MeasuringOptions options,
            Map<String, String> environment,
            boolean quick,
            Map<String, String> step)
            throws WorkloadException {
        int colon = operand.indexOf(':');
        Workload workload = catalogue.find(colon < 0 ? operand : operand.substring(0, colon));
        if (colon < 0) {
            throw Failure.usage(operand + ": say which variant: " + variants(workload));
        }
        Variant variant = workload.variant(operand.substring(colon + 1));
        return new LabRun(
                workload,
                variant,
                workload.values(
                        variant.name(), given(quick ? workload.quickValues() : Map.of(), step), LabCommand.cores()),
                jvm.jdk(List.of(variant), environment),
                jvm.flags(),
                jvm.seed,
                options.timeLimit == null ? LabRun.USUAL_TIME_LIMIT : options.timeLimit,
                options.pin,
                null);
    }

    private static String variants(Workload workload) {
        return String.join(
                ", ",
                workload.variants().stream()
                        .map(variant -> workload.name() + ":" + variant.name())
                        .toList());
    }

    private Map<String, String> given(Map<String, String> before, Map<String, String> step) {
        Map<String, String> given = new TreeMap<>(before);
        given.putAll(set);
        if (workers != null) {
            given.put("workers", workers);
        }
        given.putAll(step);
        return given;
    }
}
