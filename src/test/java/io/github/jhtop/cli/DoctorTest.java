package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doctor on the machine that runs the test. */
final class DoctorTest {

    private static Run doctor(String options, Map<String, String> environment) {
        Run run = Run.of("doctor" + options, environment);
        assertAll(() -> assertEquals("", run.err()), () -> assertEquals(0, run.status()));
        return run;
    }

    private static JsonNode json(Map<String, String> environment) throws IOException {
        return new ObjectMapper().readTree(doctor(" --format json", environment).out());
    }

    @Test
    void theDoctorAnswersInItsSchema() throws IOException {
        JsonNode json = json(Map.of("HOME", "/nonexistent"));
        List<Integer> jvms = new ArrayList<>();
        json.get("jvms").forEach(jvm -> jvms.add(jvm.get("pid").asInt()));
        assertAll(
                () -> assertEquals("jhtop.doctor/1", json.get("schema").asText()),
                () -> assertTrue(json.at("/sources/0/state").asText().matches("ready|degraded|absent")),
                () -> assertTrue(json.at("/paths/settings").asText().endsWith("/jhtop")),
                () -> assertEquals(
                        "/nonexistent/.config/jhtop/settings.toml",
                        json.at("/settings/file").asText()),
                () -> assertEquals("absent", json.at("/settings/state").asText()),
                () -> assertTrue(json.at("/paths/recordings").asText().endsWith("/jhtop/runs")),
                () -> assertTrue(json.get("java").asText().contains(System.getProperty("java.version"))),
                () -> assertTrue(jvms.contains((int) ProcessHandle.current().pid())));
    }

    @ParameterizedTest(name = "XDG_CONFIG_HOME={0}")
    @CsvSource({"/xdg, /xdg/jhtop", "relative, /home/ada/.config/jhtop", "'', /home/ada/.config/jhtop"})
    void theDoctorFollowsTheDirectoriesOfTheDesktop(String variable, String expected) throws IOException {
        JsonNode json = json(Map.of("HOME", "/home/ada", "XDG_CONFIG_HOME", variable));
        assertEquals(expected, json.at("/paths/settings").asText());
    }

    @Test
    void theDoctorSpeaksToPeopleByDefault() {
        String text = doctor("", Map.of()).out();
        assertTrue(text.startsWith("Sources\n"), text);
        String cores = "\\d+ packages?, \\d+ physical and \\d+ logical cores( of different kinds)?";
        assertTrue(text.lines().anyMatch(line -> line.matches("Machine  .*, " + cores)), text);
    }
}
