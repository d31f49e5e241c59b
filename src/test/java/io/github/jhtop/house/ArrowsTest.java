package io.github.jhtop.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house: which room may use which, as docs/ARCHITECTURE.md draws them. */
class ArrowsTest {

    private static final String HOUSE = "io.github.jhtop.";

    /** What every room may use. */
    private static final List<String> COMMON = List.of("java..", "org.jspecify..", HOUSE + "text..");

    /** Each room, and what it may use besides itself and what is common. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("kernel", List.of("com.sun.jna..")),
            Map.entry("sample", List.of()),
            Map.entry("source.procfs", List.of(room("sample"), room("kernel"))),
            Map.entry("source.taskstats", List.of(room("sample"), room("kernel"))),
            Map.entry("source.oshi", List.of(room("sample"), room("kernel"), "oshi..")),
            Map.entry("source.attach", List.of(room("sample"), room("kernel"))),
            Map.entry("source.perf", List.of(room("sample"), room("kernel"))),
            Map.entry("source.procevents", List.of(room("sample"), room("kernel"))),
            Map.entry("launch", List.of(room("sample"), room("kernel"), room("source.perf"))),
            Map.entry("control", List.of(room("sample"), room("kernel"))),
            Map.entry("model", List.of(room("sample"))),
            Map.entry("metric", List.of(room("model"), room("sample"))),
            Map.entry("recording", List.of(room("sample"), "com.fasterxml.jackson.core..")),
            Map.entry(
                    "stats",
                    List.of("org.apache.commons.statistics..", "org.apache.commons.rng..", "org.HdrHistogram..")),
            Map.entry(
                    "compare",
                    List.of(room("metric"), room("model"), room("recording"), room("sample"), room("stats"))),
            Map.entry(
                    "experiment",
                    List.of(
                            room("compare"),
                            room("config"),
                            room("launch"),
                            room("model"),
                            room("recording"),
                            room("sample"),
                            room("stats"),
                            room("source.procevents"),
                            room("workload"))),
            Map.entry(
                    "claim",
                    List.of(
                            room("compare"),
                            room("metric"),
                            room("model"),
                            room("recording"),
                            room("stats"),
                            room("workload"))),
            Map.entry("config", List.of("org.tomlj..")),
            Map.entry("workload", List.of("com.fasterxml.jackson.core..")),
            Map.entry(
                    "export",
                    List.of(
                            room("claim"),
                            room("compare"),
                            room("metric"),
                            room("model"),
                            room("recording"),
                            room("sample"),
                            room("stats"),
                            room("workload"),
                            "com.fasterxml.jackson.core..",
                            "de.siegmar.fastcsv..")),
            Map.entry(
                    "report",
                    List.of(
                            room("claim"),
                            room("compare"),
                            room("metric"),
                            room("model"),
                            room("recording"),
                            room("sample"),
                            room("stats"))),
            Map.entry("tui.canvas", List.of()),
            Map.entry("tui.widget", List.of(room("tui.canvas"), room("metric"))),
            Map.entry("tui.list", List.of(room("model"), room("metric"), room("sample"))),
            Map.entry(
                    "tui.compare",
                    List.of(
                            room("tui.canvas"),
                            room("tui.widget"),
                            room("compare"),
                            room("stats"),
                            room("metric"),
                            room("model"),
                            room("sample"))),
            Map.entry(
                    "tui",
                    List.of(
                            room("tui.canvas"),
                            room("tui.widget"),
                            room("tui.list"),
                            room("tui.compare"),
                            room("compare"),
                            room("control"),
                            room("experiment"),
                            room("launch"),
                            room("model"),
                            room("recording"),
                            room("workload"),
                            room("metric"),
                            room("config"),
                            room("sample"))),
            Map.entry(
                    "tui.terminal",
                    List.of(
                            room("tui"),
                            room("tui.canvas"),
                            room("kernel"),
                            "com.googlecode.lanterna..",
                            "sun.misc.."))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.jhtop");

    private static String room(String name) {
        return HOUSE + name;
    }

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyWhatItMay(String room) {
        List<String> allowed = new ArrayList<>(COMMON);
        allowed.add(room(room));
        allowed.addAll(MAY_USE.get(room));
        ArchRule rule = classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(new String[0]));
        rule.check(CLASSES);
    }

    @Test
    void everyRoomButTheCommandLineHasItsArrowsDeclared() {
        List<String> undeclared = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.substring(HOUSE.length()))
                .filter(name -> !name.equals("cli") && !MAY_USE.containsKey(name))
                .toList();
        Assertions.assertEquals(List.of(), undeclared);
    }

    @Test
    void nobodyUsesTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(room("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("cli"))
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("io.github.jhtop.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void whatOnlyComputesTouchesNeitherFilesNorClocks() {
        noClasses()
                .that()
                .resideInAnyPackage(room("model"), room("metric"), room("stats"), room("compare"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io", "java.nio.file", "java.net")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    void viewsDrawAndDoNothingElse() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        room("tui"), room("tui.canvas"), room("tui.widget"), room("tui.list"), room("tui.compare"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io", "java.nio.file", "java.net")
                .check(CLASSES);
    }
}
