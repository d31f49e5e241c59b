package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.SourceState;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the doctor says. */
final class DoctorReportTest {

    private static DoctorReport report() {
        Map<String, SafeText> paths = new LinkedHashMap<>();
        paths.put("settings", SafeText.of("/home/ada/.config/jhtop"));
        paths.put("state", SafeText.of("/tmp/a \"b\"\n"));
        return new DoctorReport(
                List.of(
                        new SourceState("procfs", Availability.ready()),
                        new SourceState("taskstats", new Availability.Absent("needs root", "sudo jhtop")),
                        new SourceState("hsperf", new Availability.Degraded("2 of 3", "same user"))),
                paths,
                new DoctorReport.SettingsState(
                        SafeText.of("/home/ada/.config/jhtop/settings.toml"),
                        "read",
                        List.of(SafeText.of("settings.toml:3: delya: no such setting"))),
                SafeText.of("OpenJDK 17"),
                SafeText.of("Xeon, 4 cores"),
                List.of(
                        new DoctorReport.Jvm(42, SafeText.of("Server --port 80"), null),
                        new DoctorReport.Jvm(4711, SafeText.of("\"x\"\\"), "it belongs to another user")));
    }

    private static DoctorReport bare() {
        return new DoctorReport(
                List.of(),
                Map.of(),
                new DoctorReport.SettingsState(SafeText.EMPTY, "absent", List.of()),
                SafeText.of("OpenJDK 17"),
                SafeText.EMPTY,
                List.of());
    }

    @Test
    void peopleReadStatesReasonsAndRemedies() {
        assertEquals(
                """
                Sources
                  procfs             ready
                  taskstats          absent    needs root
                                               remedy: sudo jhtop
                  hsperf             degraded  2 of 3
                                               remedy: same user

                Machine  Xeon, 4 cores
                Java     OpenJDK 17

                Paths
                  settings           /home/ada/.config/jhtop
                  state              /tmp/a "b"\uFFFD
                  settings file      /home/ada/.config/jhtop/settings.toml: read
                                     settings.toml:3: delya: no such setting

                JVMs that are visible
                  42       Server --port 80
                           could be attached to
                  4711     "x"\\
                           not attachable: it belongs to another user
                """,
                report().text());
    }

    @Test
    void aBareMachineIsSaidToBeBare() {
        assertEquals(
                """
                Sources

                Machine  -
                Java     OpenJDK 17

                Paths
                  settings file      -: absent

                JVMs that are visible: none
                """,
                bare().text());
    }

    @Test
    void machinesReadOneLineOfTheirSchema() throws IOException {
        String written = Snapshots.written(out -> report().writeJson(out));
        assertTrue(written.endsWith("}\n"));
        assertEquals(1, written.lines().count());
        assertEquals(
                tree(
                        """
                        {"schema":"jhtop.doctor/1",
                         "sources":[
                           {"id":"procfs","state":"ready","reason":null,"remedy":null},
                           {"id":"taskstats","state":"absent","reason":"needs root","remedy":"sudo jhtop"},
                           {"id":"hsperf","state":"degraded","reason":"2 of 3","remedy":"same user"}],
                         "paths":{"settings":"/home/ada/.config/jhtop","state":"/tmp/a \\"b\\"\uFFFD"},
                         "settings":{"file":"/home/ada/.config/jhtop/settings.toml","state":"read",
                           "remarks":["settings.toml:3: delya: no such setting"]},
                         "java":"OpenJDK 17",
                         "machine":"Xeon, 4 cores",
                         "jvms":[
                           {"pid":42,"attachable":true,"reason":null},
                           {"pid":4711,"attachable":false,"reason":"it belongs to another user"}]}
                        """),
                tree(written));
    }

    @Test
    void anUnknownMachineIsNull() throws IOException {
        JsonNode json = tree(Snapshots.written(out -> bare().writeJson(out)));
        assertTrue(json.get("machine").isNull());
        assertTrue(json.get("jvms").isEmpty());
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
