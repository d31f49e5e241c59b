package io.github.jhtop.cli;

import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.WorkloadException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What one may say of the JVMs that run workloads. */
final class JvmChoice {

    @Option(names = "--java", paramLabel = "PATH", description = "The JDK that runs it: its home, or a java.")
    @Nullable Path java;

    @Option(names = "--jvm-flags", paramLabel = "FLAGS", description = "For every JVM of the run, one text.")
    String flags = "";

    @Option(names = "--seed", paramLabel = "N", description = "Of what is random in it. Default: 42.")
    long seed = LabRun.USUAL_SEED;

    List<String> flags() {
        return LabRun.flags(flags);
    }

    /** One that can run all of these. */
    Jdk jdk(List<Variant> variants, Map<String, String> environment) throws WorkloadException {
        return java != null ? Jdk.named(java) : Jdk.choose(variants, Jdk.own(), Jdk.installed(environment));
    }
}
