package io.github.jhtop.cli;

import io.github.jhtop.claim.Arm;
import io.github.jhtop.claim.Evidence;
import io.github.jhtop.claim.Experiment;
import io.github.jhtop.claim.Facts;
import io.github.jhtop.claim.Question;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.experiment.LabRun;
import io.github.jhtop.experiment.SeriesResult;
import io.github.jhtop.experiment.Trial;
import io.github.jhtop.launch.CpuList;
import io.github.jhtop.recording.RunId;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Catalogue;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of claims becomes what can be run on this machine, and what was run becomes evidence.
 *
 * @param catalogue of workloads
 * @param jvm which runs them
 * @param timeLimit of one run
 * @param environment of the process
 */
record ClaimSubjects(Catalogue catalogue, JvmChoice jvm, Duration timeLimit, Map<String, String> environment) {

    /** Why a question cannot be answered on this machine, or null. */
    @Nullable String obstacle(Question question) {
        int cpus = question.claim().leastCpus();
        if (LabCommand.cores() < cpus) {
            return "needs " + cpus + " CPUs, this machine has " + LabCommand.cores();
        }
        List<Variant> variants = new ArrayList<>();
        try {
            for (Arm arm : question.condition().arms()) {
                variants.add(catalogue.find(arm.workload()).variant(arm.variant()));
            }
            jvm.jdk(variants, environment);
            return null;
        } catch (WorkloadException e) {
            return e.line();
        }
    }

    /** All arms on one JDK. */
    List<LabRun> runs(Experiment experiment) throws WorkloadException {
        List<Variant> variants = new ArrayList<>();
        for (Arm arm : experiment.arms()) {
            variants.add(catalogue.find(arm.workload()).variant(arm.variant()));
        }
        Jdk jdk = jvm.jdk(variants, environment);
        List<LabRun> runs = new ArrayList<>();
        for (Arm arm : experiment.arms()) {
            runs.add(run(arm, jdk));
        }
        return runs;
    }

    private LabRun run(Arm arm, Jdk jdk) throws WorkloadException {
        Workload workload = catalogue.find(arm.workload());
        String cpus = arm.cpus();
        return new LabRun(
                workload,
                workload.variant(arm.variant()),
                workload.values(arm.variant(), arm.parameters(), LabCommand.cores()),
                jdk,
                jvm.flags(),
                jvm.seed,
                timeLimit,
                cpus == null ? null : CpuList.parse(cpus),
                null);
    }

    /** What came of an experiment; what its workloads told is read from beside their samples. */
    static Evidence evidence(Experiment experiment, SeriesResult result, Runs runs) {
        Map<String, Noise> noise = new HashMap<>();
        Terms terms = experiment.terms();
        for (String metric : experiment.metrics()) {
            noise.put(
                    metric,
                    result.under(new Terms(terms.paired(), terms.confidence(), terms.minimumEffect(), metric))
                            .noise());
        }
        List<List<Facts>> facts = IntStream.range(0, experiment.arms().size())
                .mapToObj(subject -> facts(subject, result, runs))
                .toList();
        return new Evidence(experiment, result.groups(), noise, facts);
    }

    private static List<Facts> facts(int subject, SeriesResult result, Runs runs) {
        return result.rounds().stream()
                .flatMap(round -> round.trials().stream())
                .filter(trial -> trial.subject() == subject && !trial.again())
                .filter(trial -> trial.run().result().state() == RunState.COMPLETE)
                .map(trial -> facts(trial, runs))
                .toList();
    }

    private static Facts facts(Trial trial, Runs runs) {
        RunId id = trial.run().header().runId();
        return new Facts(
                SafeText.of(id.text()),
                trial.run().result(),
                LabRun.told(runs.folder().resolve(id.text())));
    }
}
