package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher script unsets for the JVM of jhtop reaches the commands that jhtop runs. */
@EnabledOnOs(OS.LINUX)
final class KeptOptionsTest {

    private static final Map<String, String> OPTIONS = Map.of(
            "JAVA_TOOL_OPTIONS",
            "-Da=\"b c\"\n$HOME",
            "_JAVA_OPTIONS",
            "",
            "JDK_JAVA_OPTIONS",
            "-Xmx1g",
            "CLASSPATH",
            "é");

    @TempDir
    private Path folder = Path.of("");

    /** What a JVM of the launcher would find in {@code /proc/self/environ}. */
    private byte[] environmentOfJava(Map<String, String> options) throws IOException {
        Path java = Files.createFile(
                folder.resolve("java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(java, "#!/bin/sh\nexec /bin/cat /proc/self/environ\n");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "src/launcher/jhtop");
        builder.environment().clear();
        builder.environment().putAll(options);
        builder.environment().put("JHTOP_JAVA", java.toString());
        builder.environment().put("PATH", "/usr/bin:/bin");
        return builder.start().getInputStream().readAllBytes();
    }

    @Test
    void optionsComeBackAsTheyWere() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Environment.parse(environmentOfJava(OPTIONS)).variables().forEach((name, value) -> {
            if (name.contains("OPTIONS") || name.contains("CLASSPATH")) {
                found.put(name, new String(value.getBytes(ISO_8859_1), UTF_8));
            }
        });
        assertEquals(new TreeMap<>(OPTIONS), found);
    }

    @Test
    void theJvmOfJhtopSeesNoneOfThem() throws IOException {
        String environ = new String(environmentOfJava(OPTIONS), UTF_8);
        for (String name : OPTIONS.keySet()) {
            assertEquals(false, ("\0" + environ).contains("\0" + name + "="), name);
        }
    }
}
