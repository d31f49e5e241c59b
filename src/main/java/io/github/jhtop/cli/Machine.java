package io.github.jhtop.cli;

import io.github.jhtop.config.Setting;
import io.github.jhtop.config.Settings;
import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.Source;
import io.github.jhtop.source.oshi.OshiSource;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.source.procfs.Procfs;
import io.github.jhtop.source.taskstats.TaskstatsConnection;
import io.github.jhtop.source.taskstats.TaskstatsThreads;
import io.github.jhtop.source.taskstats.TaskstatsTotals;
import io.github.jhtop.text.SafeText;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Wires the sources of this machine into a sampler. */
final class Machine {

    private Machine() {}

    /** Everything there is. */
    static Sampler sampler(SourceChoice choice) {
        return sampler(useProc(choice) ? procfsWithTaskstats() : List.of(new OshiSource()));
    }

    /** Everything there is, and one more source, which the sampler closes. */
    static Sampler sampler(SourceChoice choice, Source more) {
        List<Source> sources = new ArrayList<>(useProc(choice) ? procfsWithTaskstats() : List.of(new OshiSource()));
        sources.add(more);
        return sampler(sources);
    }

    /** Everything there is, and for the process in focus what nobody asks of all of them. */
    static Sampler samplerWithParticulars(SourceChoice choice) {
        if (!useProc(choice)) {
            return sampler(choice);
        }
        List<Source> sources = new ArrayList<>(procfsWithTaskstats());
        sources.add(Procfs.particulars(ProcRoot.MACHINE, InstantSource.system()));
        return sampler(sources);
    }

    /** What is there at once, for a first frame: no native library is loaded. */
    static Sampler firstSampler(SourceChoice choice) {
        return sampler(
                useProc(choice)
                        ? Procfs.sources(ProcRoot.MACHINE, InstantSource.system(), List.of(), List.of())
                        : List.of(new OshiSource()));
    }

    private static Sampler sampler(List<? extends Source> sources) {
        return new Sampler(InstantSource.system(), System::nanoTime, List.copyOf(sources));
    }

    private static List<Source> procfsWithTaskstats() {
        TaskstatsConnection connection = new TaskstatsConnection();
        connection.open();
        return Procfs.sources(
                ProcRoot.MACHINE,
                InstantSource.system(),
                List.of(new TaskstatsTotals(connection)),
                List.of(new TaskstatsThreads(connection)));
    }

    private static boolean useProc(SourceChoice choice) {
        boolean there = Files.isReadable(ProcRoot.MACHINE.proc().resolve("stat"));
        if (choice == SourceChoice.PROC && !there) {
            throw Failure.usage(
                    "--source proc: " + ProcRoot.MACHINE.proc() + "/stat cannot be read; try --source oshi");
        }
        return choice != SourceChoice.OSHI && there;
    }

    /** The way to processes; one that was found by other means than {@code /proc} cannot be told from its successor. */
    static ProcessControl control(Settings settings, SourceChoice choice) {
        if (settings.get(Setting.READ_ONLY)) {
            return ProcessControl.refusing("jhtop was started with --readonly");
        }
        return useProc(choice)
                ? ProcessControl.ofKernel(ProcRoot.MACHINE.proc())
                : ProcessControl.refusing("processes are read through OSHI; only those of /proc can be held");
    }

    /** Ends the program if a first sample shows nothing at all, or lacks a process or user that was named. */
    static void require(Sample sample, MonitorOptions options) {
        if (sample.processes().isEmpty() && sample.cores().isEmpty()) {
            throw Failure.running("no source tells of this machine: no /proc and no OSHI; try: jhtop doctor");
        }
        requirePids(sample, options.pids);
        boolean userSeen = sample.processes().stream()
                .anyMatch(process -> String.valueOf(process.facts().user()).equals(options.user));
        if (options.user != null && !userSeen) {
            throw Failure.running(
                    "no process of a user '" + SafeText.of(options.user) + "'; -u takes a name as ps shows it");
        }
    }

    /** Ends the program if a first sample lacks a process that was named. */
    static void requirePids(Sample sample, List<Integer> pids) {
        Set<Integer> missing = new TreeSet<>(pids);
        sample.processes().forEach(process -> missing.remove(process.id().pid()));
        if (!missing.isEmpty()) {
            throw Failure.running("no process " + missing.iterator().next() + "; try: jhtop --batch -n 1 to see all");
        }
    }
}
