package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final String GOOD =
            """
            claims = C1
            title = My workload
            teaches = a long \\
              sentence
            command = ./run fast
            variants = single, threads

            parameter.size.kind = bytes
            parameter.size.default = 64K
            parameter.size.default.threads = 1M
            parameter.size.min = 1
            parameter.size.max = 2G
            parameter.how.kind = choice
            parameter.how.default = well
            parameter.how.choices = well, badly
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Workload read(String descriptor) throws IOException, WorkloadException {
        Path own = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(own.resolve("workload.properties"), descriptor);
        return Catalogue.read(folder, List.of(), null).find("mine");
    }

    private String complaint(String descriptor) {
        String line =
                assertThrows(WorkloadException.class, () -> read(descriptor)).line();
        return line.replace(folder.toString(), "D");
    }

    @Test
    void theShippedDescriptorsCanBeRead() {
        assertTrue(Demo.catalogue().contains("mandelbrot"));
        assertTrue(Demo.catalogue().workloads().stream().allMatch(Workload::shipped));
    }

    @Test
    void findingsAreNamesOfFields() throws Exception {
        assertEquals(
                List.of("lost", "ledger.down_ns"),
                read(GOOD + "findings = lost, ledger.down_ns\n").findings());
        assertEquals(List.of(), read(GOOD).findings());
        assertTrue(complaint(GOOD + "findings = lost updates\n").contains("'lost updates' is no field such as lost"));
    }

    @Test
    void aDescriptorOfOnesOwnIsACommand() throws Exception {
        Workload mine = read(GOOD);
        assertEquals("a long sentence", mine.teaches().toString());
        LaunchLine line = new LaunchLine(
                mine,
                mine.variant("threads"),
                mine.values("threads", Map.of("how", "badly"), 2),
                Jdk.own(),
                List.of(),
                7,
                Duration.ofSeconds(60),
                Path.of("/r/out"),
                "sum");
        assertEquals(
                List.of(
                        folder.resolve("mine/run").toString(),
                        "fast",
                        "--variant",
                        "threads",
                        "--seed",
                        "7",
                        "--out",
                        "/r/out",
                        "size=1048576",
                        "how=badly"),
                line.command());
    }

    @Test
    void aShippedWorkloadIsAJvm() throws Exception {
        Workload crash = Demo.catalogue().find("crash");
        LaunchLine line = new LaunchLine(
                crash,
                crash.variant("threads"),
                crash.values("threads", Map.of("workers", "3"), 2),
                new Jdk(Path.of("/jdk/bin/java"), 17),
                List.of("-Xint"),
                7,
                Duration.ofSeconds(60),
                Path.of("/r/out"),
                "sum");
        List<String> command = line.command();
        assertEquals("/jdk/bin/java", command.get(0));
        assertTrue(command.contains("-XX:ErrorFile=/r/hs_err_%p.log"));
        assertTrue(command.indexOf("-Xint") < command.indexOf("-cp"));
        assertEquals("3", command.get(command.indexOf("--workers") + 1));
        assertEquals("stdin", command.get(command.indexOf("--lifeline") + 1));
        assertEquals("sum", command.get(command.indexOf("--expect") + 1));
        assertTrue(command.contains("mode=exception"));
    }

    static Stream<Arguments> badLines() {
        return Stream.of(
                Arguments.of("claims = C1", "nonsense", ":1: is no 'key = value', such as title = My workload"),
                Arguments.of("claims = C1", "colour = red", ":1: colour is no key of a descriptor"),
                Arguments.of("claims = C1", "title = Again", ":2: title is there twice"),
                Arguments.of("claims = C1", "pin = all", ":1: pin is no whole number up to 4096"),
                Arguments.of("title", "claims2", ": has no title; add a line 'title = …'"),
                Arguments.of("./run fast", "run", ":5: command has no path; write ./run or its whole path"),
                Arguments.of(
                        "default = 64K",
                        "default = 3G",
                        ":9: size: '3221225472' is not a number of bytes, such as 64K, from 1 to 2147483648"),
                Arguments.of("min = 1", "min = few", ":11: min is not a number of bytes, such as 64K,"),
                Arguments.of(
                        "size.max = 2G",
                        "speed.kind = text",
                        ": has no parameter.speed.default; add a line 'parameter.speed.default = …'"),
                Arguments.of(
                        "kind = choice",
                        "kind = colour",
                        ":13: there is no kind 'colour'; use count, bytes, choice or text"),
                Arguments.of("default = well", "default = so", ":14: how: 'so' is not one of well, badly"));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void aBadDescriptorIsNamedWithFileAndLine(String good, String bad, String complaint) {
        assertEquals("D/mine/workload.properties" + complaint, complaint(GOOD.replace(good, bad)));
    }

    @Test
    void whatIsUnknownIsToldWithWhatThereIs() throws Exception {
        Workload mine = read(GOOD);
        assertEquals(
                "mine:virtual: no such variant; there are single, threads",
                assertThrows(WorkloadException.class, () -> mine.variant("virtual"))
                        .line());
        assertEquals(
                "mine: colour: no such parameter; there are size, how",
                assertThrows(WorkloadException.class, () -> mine.values("single", Map.of("colour", "red"), 2))
                        .line());
        assertEquals(
                "nobody: no such workload; there are mine",
                assertThrows(WorkloadException.class, () -> Catalogue.read(folder, List.of(), null)
                                .find("nobody"))
                        .line());
    }
}
