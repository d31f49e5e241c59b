package io.github.jhtop.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A PID that the kernel really gives to another process while a dialog is open. */
@EnabledOnOs(OS.LINUX)
final class PidReuseTest {

    /** The namespace ends with its first process, and that one with this program. */
    private static final List<String> NEW_NAMESPACE =
            List.of("/usr/bin/unshare", "--pid", "--fork", "--kill-child", "--mount-proc");

    private static String run(List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(NEW_NAMESPACE);
        words.addAll(command);
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + "\n" + output;
    }

    private static void requireNamespaces() throws IOException, InterruptedException {
        Root.require("only root can make a PID namespace");
        boolean made = run(List.of("/bin/sh", "-c", "test -w /proc/sys/kernel/ns_last_pid"))
                .equals("0\n");
        assumeTrue(made || "true".equals(System.getenv("CI")), "this machine lets root make no PID namespace");
        assertTrue(made, "continuous integration must let root make a PID namespace");
    }

    /** What was not changed is as these tests have it. Source: {@code man proc_pid_stat}, field 19. */
    private static String ownNice() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16];
    }

    @Test
    void theSecondProcessOfAPidIsNeverHit() throws Exception {
        requireNamespaces();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String told = run(
                List.of(java, "-Xshare:auto", "-cp", System.getProperty("java.class.path"), PidReuse.class.getName()));
        assertEquals(
                """
                0
                held: Ended[] Ended[]
                late: Refused
                answer: x
                nice: OWN
                """
                        .replace("OWN", ownNice()),
                told);
    }
}
