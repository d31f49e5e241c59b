package io.github.jhtop.report;

import io.github.jhtop.compare.Disturbance;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.metric.Unit;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.report.Block.Fact;
import io.github.jhtop.text.SafeText;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The machine, how noisy it was, and how to make it all again. */
final class HostSection {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private HostSection() {}

    static String time(Origin origin) {
        return TIME.format(origin.at().atZone(origin.zone()));
    }

    /** For the line below the title. */
    static String subtitle(Words words, Origin origin) {
        List<String> parts = new ArrayList<>(List.of(time(origin)));
        Environment environment = origin.environment();
        if (environment.host() != null) {
            parts.add(environment.host().toString());
        }
        if (environment.machine().cores() != null) {
            parts.add(words.of("host.cpus", environment.machine().cores()));
        }
        if (environment.jhtop() != null) {
            parts.add(environment.jhtop().toString());
        }
        return String.join(" · ", parts);
    }

    static List<Block> of(Words words, Origin origin, List<Study> studies) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.of("host.title"), "host"));
        blocks.add(new Block.Facts(facts(words, origin)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            if (studies.get(i).noise().rounds() > 0) {
                rows.add(row(words, i, studies.get(i)));
            }
        }
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("noise.unknown"), true));
        } else {
            blocks.add(new Block.Table(
                    words.of("noise.title"),
                    List.of(
                            words.of("column.experiment"),
                            words.of("noise.rounds"),
                            words.of("noise.noisy"),
                            words.of("noise.repeated"),
                            words.of("noise.causes"),
                            words.of("noise.floor")),
                    rows));
            blocks.add(new Block.Paragraph(words.of("noise.explained"), true));
        }
        return blocks;
    }

    private static List<Cell> row(Words words, int index, Study study) {
        Cell name = Cell.head(words.of("experiment.short", index + 1));
        Noise noise = study.noise();
        Map<Disturbance, Integer> causes = new TreeMap<>(noise.disturbances());
        List<String> told = causes.entrySet().stream()
                .map(cause -> words.of("disturbance." + cause.getKey().name()) + " (" + cause.getValue() + ")")
                .toList();
        return List.of(
                study.claims().isEmpty() ? name : name.leadingTo(StudySection.anchor(index)),
                Cell.number(Integer.toString(noise.rounds())),
                Cell.number(Integer.toString(noise.noisyRounds())),
                Cell.number(Integer.toString(noise.repeatedRounds())),
                Cell.text(told.isEmpty() ? "-" : String.join("\n", told)),
                Cell.number(Figures.minimum(noise.floor())));
    }

    private static List<Fact> facts(Words words, Origin origin) {
        Environment environment = origin.environment();
        Environment.Machine machine = environment.machine();
        List<Fact> facts = new ArrayList<>();
        add(facts, words.of("host.name"), environment.host());
        add(facts, words.of("host.cpu"), machine.cpuModel());
        add(facts, words.of("host.cores"), machine.cores());
        if (machine.memoryBytes() != null) {
            add(facts, words.of("host.memory"), Figures.quantity(Unit.BYTES, machine.memoryBytes()));
        }
        add(facts, words.of("host.governor"), machine.governor());
        add(facts, words.of("host.kernel"), environment.kernel());
        add(facts, words.of("host.java"), origin.java());
        add(facts, words.of("host.own_java"), environment.java());
        add(facts, words.of("host.jhtop"), environment.jhtop());
        if (environment.load() != null) {
            add(
                    facts,
                    words.of("host.load"),
                    String.format(Locale.ROOT, "%.2f", environment.load().oneMinute()));
        }
        return facts;
    }

    static void add(List<Fact> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.add(new Fact(name, value.toString()));
        }
    }

    /** The commands, the seed and the versions. */
    static List<Block> again(Words words, Origin origin) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.of("again.title"), "again"));
        blocks.add(new Block.Code(
                origin.commands().stream().map(SafeText::toString).toList()));
        List<Fact> facts = new ArrayList<>();
        add(facts, words.of("again.seed"), origin.seed());
        add(facts, words.of("host.java"), origin.java());
        add(facts, words.of("host.jhtop"), origin.environment().jhtop());
        add(facts, words.of("again.at"), time(origin));
        blocks.add(new Block.Facts(facts));
        return blocks;
    }
}
