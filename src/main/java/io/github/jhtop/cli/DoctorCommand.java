package io.github.jhtop.cli;

import io.github.jhtop.config.Settings;
import io.github.jhtop.config.SettingsException;
import io.github.jhtop.config.SettingsFile;
import io.github.jhtop.config.XdgFolder;
import io.github.jhtop.export.DoctorReport;
import io.github.jhtop.export.Format;
import io.github.jhtop.kernel.EventCounter;
import io.github.jhtop.model.Deriver;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sampler;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.source.attach.AttachCheck;
import io.github.jhtop.source.oshi.OshiTopology;
import io.github.jhtop.source.oshi.Topology;
import io.github.jhtop.source.perf.PerfCounting;
import io.github.jhtop.source.procevents.ProcessEvents;
import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jhtop doctor}: what this machine lets jhtop read, why not, and the remedy. */
@Command(
        name = "doctor",
        description = "What this machine lets jhtop read, why not, and the remedy.",
        footer = {
            "",
            "Examples:",
            "  jhtop doctor",
            "  sudo jhtop doctor      # what root would see",
            "  jhtop doctor --format json"
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class DoctorCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            completionCandidates = Candidates.TextOrJson.class,
            description = "text or json. Default: text.")
    Format format = Format.TEXT;

    DoctorCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        DoctorReport report = examine();
        if (format == Format.JSON) {
            report.writeJson(console.out());
        } else {
            console.print(report.text());
        }
        return 0;
    }

    private DoctorReport examine() {
        List<SourceState> sources = new ArrayList<>();
        List<DoctorReport.Jvm> jvms = new ArrayList<>();
        Demand demand =
                Demand.EVERYTHING.focusedOn((int) ProcessHandle.current().pid());
        try (Sampler sampler = Machine.samplerWithParticulars(SourceChoice.AUTO)) {
            Snapshot snapshot = Deriver.derive(null, sampler.step(demand));
            sources.addAll(snapshot.sources());
            snapshot.processes().stream().filter(row -> row.java() != null).forEach(row -> jvms.add(jvm(row)));
        }
        OshiTopology oshi = new OshiTopology();
        Topology topology = oshi.read();
        Availability availability = oshi.availability();
        sources.add(new SourceState("oshi", availability));
        sources.add(new SourceState("perf", PerfCounting.probe(EventCounter::open)));
        sources.add(new SourceState("procevents", ProcessEvents.probe()));
        return new DoctorReport(sources, paths(), settings(), java(), machine(topology), jvms);
    }

    private static DoctorReport.Jvm jvm(ProcessRow row) {
        Optional<String> objection = AttachCheck.objection(
                ProcRoot.MACHINE.proc(), row.pid(), row.facts().arguments(), ownUid());
        return new DoctorReport.Jvm(row.pid(), row.command(), objection.orElse(null));
    }

    private static long ownUid() {
        try {
            Object uid = Files.getAttribute(ProcRoot.MACHINE.proc().resolve("self"), "unix:uid");
            return uid instanceof Number number ? number.longValue() : -1;
        } catch (IOException | UnsupportedOperationException unknown) {
            return -1;
        }
    }

    private static SafeText java() {
        return SafeText.of(System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + " at "
                + System.getProperty("java.home"));
    }

    private static SafeText machine(@Nullable Topology topology) {
        if (topology == null) {
            return SafeText.EMPTY;
        }
        int packages = topology.packages();
        return SafeText.of(topology.model() + ", " + (packages == 1 ? "1 package" : packages + " packages") + ", "
                + topology.physicalCores() + " physical and "
                + topology.logicalCores().size() + " logical cores"
                + (topology.isHybrid() ? " of different kinds" : ""));
    }

    private Map<String, SafeText> paths() {
        Map<String, SafeText> paths = new LinkedHashMap<>();
        paths.put("installed", SafeText.of(System.getProperty("jhtop.home", "-")));
        paths.put("settings", path(XdgFolder.CONFIG));
        paths.put("recordings", recordings());
        paths.put("state", path(XdgFolder.STATE));
        return paths;
    }

    private SafeText recordings() {
        Path data = XdgFolder.DATA.of(environment);
        return SafeText.of(data == null ? "-" : data.resolve(RunFolder.NAME).toString());
    }

    private SafeText path(XdgFolder folder) {
        Path path = folder.of(environment);
        return SafeText.of(path == null ? "-" : path.toString());
    }

    private DoctorReport.SettingsState settings() {
        SettingsFile file = SettingsFile.usual(environment);
        SafeText path = file == null ? SafeText.EMPTY : SafeText.of(file.path().toString());
        List<SafeText> remarks = new ArrayList<>();
        try {
            Settings.load(file, environment, new Names(environment), line -> remarks.add(SafeText.of(line)));
            return new DoctorReport.SettingsState(path, file != null && file.exists() ? "read" : "absent", remarks);
        } catch (SettingsException e) {
            return new DoctorReport.SettingsState(path, "refused", List.of(SafeText.of(e.line())));
        }
    }
}
