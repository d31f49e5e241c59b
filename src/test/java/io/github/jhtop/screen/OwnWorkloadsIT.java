package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workloads of a user: descriptors that are wrong or hostile, and programs that do not behave. */
@Timeout(120)
class OwnWorkloadsIT {

    private static final String DESCRIPTOR =
            """
            title = My own
            teaches = nothing
            command = ./run
            variants = good, flood, hang, stubborn, away, liar
            parameter.size.kind = count
            parameter.size.default = 1
            """;

    /** Its words are {@code --variant V --seed N --out FILE size=N}. */
    private static final String PROGRAM =
            """
            #!/bin/sh
            tell() { echo '{"event":"result","wall_ns":5,"ops":1,"checksum":"'"$1"'","valid":true}' >"$out"; }
            out=$6
            case $2 in
                good) tell c ;;
                flood) exec yes ;;
                hang) exec sleep 600 ;;
                stubborn) trap '' TERM; while :; do sleep 1; done ;;
                away)
                    setsid sh -c 'echo $$ >"$1.pid"; exec sleep 61' sh "$out" &
                    while ! [ -s "$out.pid" ]; do sleep 0.05; done
                    sleep 0.3
                    tell c ;;
                liar) yes '{"event":"progress","done":' | head -n 1000 >"$out"; tell '\\u001b[31m\\u202e' >>"$out" ;;
            esac
            """;

    private static final Pattern ESCAPED = Pattern.compile("go on: sleep \\((\\d+)\\)");

    private final Path home;
    private final Path own;

    OwnWorkloadsIT(@TempDir Path home) throws IOException {
        this.home = home;
        own = Files.createDirectories(home.resolve("own"));
        describe(DESCRIPTOR);
        Path run = Files.writeString(own.resolve("mine/run"), PROGRAM);
        Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path descriptor() {
        return own.resolve("mine/workload.properties");
    }

    private void describe(String descriptor) throws IOException {
        Files.createDirectories(own.resolve("mine"));
        Files.writeString(descriptor(), descriptor);
    }

    private Dist.Result lab(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Dist.launcher(), "lab"));
        line.addAll(Arrays.asList(words));
        line.addAll(List.of("--workloads", own.toString()));
        return Dist.run(Map.of("XDG_DATA_HOME", home.resolve("data").toString()), line);
    }

    private static void assertOneLine(Dist.Result said, String complaint) {
        assertAll(
                () -> assertEquals(2, said.status(), said.err()),
                () -> assertEquals("", said.out()),
                () -> assertEquals(1, said.err().lines().count(), said.err()),
                () -> assertTrue(said.err().contains(complaint), said.err()),
                () -> assertHarmless(said));
    }

    private static void assertHarmless(Dist.Result said) {
        String all = said.out() + said.err();
        assertTrue(
                all.codePoints().allMatch(c -> c == '\n' || (c >= ' ' && (c < 0x7f || c > 0x9f) && c != 0x202e)), all);
    }

    @Test
    void itIsListedShownAndRun() throws IOException, InterruptedException {
        assertTrue(lab("list").out().contains("\nmine          My own"));
        assertTrue(lab("show", "mine").out().contains("jhtop lab run mine:stubborn"));
        Dist.Result said = lab("run", "mine:good", "--format", "json");
        assertEquals(0, said.status(), said.err());
        assertTrue(said.out().contains("\"checksum\":\"c\""), said.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "show mine", "run mine:good", "show mandelbrot"})
    void aMistakeInADescriptorIsOneLineWithItsPlace(String words) throws IOException, InterruptedException {
        describe(DESCRIPTOR.replace("default = 1", "default = many"));
        assertOneLine(
                lab(words.split(" ", -1)),
                "mine/workload.properties:6: size: 'many' is not a whole number from 0 to 2147483647");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "good, ../../x, :4: variant '../../x' is no new name",
        "./run, run, :3: command has no path; write ./run",
        "size.kind = count, ../size.kind = count, :5:",
    })
    void whatIsNoNameIsRefused(String good, String bad, String complaint) throws IOException, InterruptedException {
        describe(DESCRIPTOR.replace(good, bad));
        assertOneLine(lab("list"), "mine/workload.properties" + complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = E[31mR",
                "claims = E]0;titleE\\",
                "operations = E[2J",
                "parameter.size.help = RE[6n",
                "parameter.how.kind = choice\nparameter.how.default = E[31m\nparameter.how.choices = E[31m, b",
                "parameter.how.kind = text\nparameter.how.default = aRb",
                "E[31m = 1",
            })
    void noControlCharacterReachesTheTerminal(String line) throws IOException, InterruptedException {
        String hostile = line.replace('E', '\u001b').replace('R', '\u202e');
        String without = DESCRIPTOR
                .lines()
                .filter(one -> !one.startsWith(line.substring(0, 5)) || line.startsWith("param"))
                .reduce("", (before, one) -> before + one + "\n");
        describe(without + hostile + "\n");
        for (String words : List.of("list", "show mine")) {
            Dist.Result said = lab(words.split(" ", -1));
            assertHarmless(said);
            assertTrue(said.status() == 0 || said.err().lines().count() == 1, said.err());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mkfifo D",
                "ln -s /dev/zero D",
                "ln -s D D",
                "ln -s nowhere D",
                "mkdir D",
                "head -c 99999 /dev/zero >D"
            })
    void aDescriptorThatIsNoFileOrTooLargeIsOneLine(String command) throws IOException, InterruptedException {
        Files.delete(descriptor());
        String made = command.replace("D", "'" + descriptor() + "'");
        assertEquals(0, new ProcessBuilder("/bin/sh", "-c", made).start().waitFor());
        assertOneLine(lab("list"), "mine/workload.properties: is ");
    }

    @ParameterizedTest
    @CsvSource({"flood, 143", "hang, 143", "stubborn, 137"})
    void whatDoesNotEndIsEnded(String variant, int exit) throws IOException, InterruptedException {
        Dist.Result said = lab("run", "mine:" + variant, "--time-limit", "1s", "--format", "json");
        JsonNode result = new ObjectMapper().readTree(said.out());
        assertAll(
                () -> assertEquals(1, said.status(), said.err()),
                () -> assertEquals("incomplete", result.path("state").asText()),
                () -> assertEquals(exit, result.path("exit").asInt()),
                () -> assertTrue(said.err().contains("its time was over"), said.err()),
                () -> assertTrue(said.err().contains("the result is unknown"), said.err()));
        assertFalse(
                ProcessHandle.allProcesses()
                        .anyMatch(process ->
                                process.info().commandLine().orElse("").contains(own.toString())),
                "something of it is still alive");
    }

    @Test
    void whoMakesASessionOfItsOwnIsNamed() throws IOException, InterruptedException {
        Dist.Result said = lab("run", "mine:away", "--format", "json");
        Matcher escaped = ESCAPED.matcher(said.err());
        assertTrue(escaped.find(), said.err());
        ProcessHandle.of(Long.parseLong(escaped.group(1))).ifPresent(ProcessHandle::destroyForcibly);
        assertEquals(0, said.status(), said.err());
    }

    @Test
    void whatItTellsIsNotBelievedAndDoesNoHarm() throws IOException, InterruptedException {
        Dist.Result said = lab("run", "mine:liar");
        assertHarmless(said);
        assertTrue(said.status() <= 1, said.err());
    }

    @Test
    void aProgramThatCannotBeStartedIsOneLine() throws IOException, InterruptedException {
        Files.delete(own.resolve("mine/run"));
        Dist.Result said = lab("run", "mine:good");
        assertEquals(1, said.status());
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(said.err().contains("mine/run"), said.err());
    }

    @Test
    void aFloodOfACommandIsPassedOnWhole() throws IOException, InterruptedException {
        Dist.Result said = Dist.run(
                Map.of("XDG_DATA_HOME", home.resolve("data").toString()),
                List.of(Dist.launcher(), "run", "--", "sh", "-c", "yes | head -c 20000000"));
        assertEquals(0, said.status(), said.err());
        assertEquals(20_000_000, said.out().length());
    }
}
