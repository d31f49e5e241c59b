package io.github.jhtop.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a run when the JVM that launched it is killed, and what a JVM without JNA can do. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WardenTest {

    private static final String TREE = "trap '' TERM INT HUP; (sleep 300 & sleep 300) & timeout 300 sleep 300 & "
            + "sh -c 'kill -s STOP $$; sleep 300' & echo r; while :; do sleep 300; done";

    @TempDir
    private Path folder = Path.of("");

    /** Launches a script and tells its session, then how it ended. */
    static final class Launching {

        private Launching() {}

        public static void main(String[] args) throws Exception {
            Launched run = Launcher.ofKernel().start(Launches.shell(args[0], Path.of(args[1])));
            System.out.println(run.session());
            System.out.flush();
            if (args.length > 2) {
                run.end();
            }
            Ending ending = run.await();
            System.out.println(ending.status() + " " + ending.cause() + " " + ending.usage() + " " + ending.usageScope()
                    + " " + ending.ended().isEmpty());
        }
    }

    private static boolean isJna(String entry) {
        return Path.of(entry).getFileName().toString().startsWith("jna");
    }

    private static int session(Child jvm) throws Exception {
        StringBuilder line = new StringBuilder();
        for (int c = jvm.process().getInputStream().read();
                c > '\n';
                c = jvm.process().getInputStream().read()) {
            line.append((char) c);
        }
        return Integer.parseInt(line.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingSurvivesTheEndOfTheLauncher(boolean jna) throws Exception {
        Path output = folder.resolve("output");
        try (Child jvm =
                Child.jvm(entry -> jna || !isJna(entry), List.of(), Launching.class, TREE, output.toString())) {
            int session = session(jvm);
            Launches.await("its start", () -> Launches.read(output).equals("r\n"));
            assertTrue(Launches.session(session).size() > 4);
            jvm.process().destroyForcibly().waitFor();
            long begin = System.nanoTime();
            Launches.await("the end of all", () -> Launches.session(session).isEmpty());
            assertTrue(System.nanoTime() - begin < 10_000_000_000L, "it took longer than five times two seconds");
        }
    }

    @Test
    void withoutJnaTheReasonStandsForTheNumbers() throws Exception {
        Path output = folder.resolve("output");
        String script = "echo hello; sleep 300 & exit 3";
        try (Child jvm = Child.jvm(entry -> !isJna(entry), List.of(), Launching.class, script, output.toString())) {
            int session = session(jvm);
            assertEquals(
                    "Exited[number=3] ITSELF null"
                            + " Absent[reason=JNA cannot load (NoClassDefFoundError), remedy=see 'jhtop doctor'] false\n",
                    jvm.output());
            assertEquals("hello\n", Launches.read(output));
            Launches.await("the end of all", () -> Launches.session(session).isEmpty());
        }
    }

    @Test
    void withoutJnaARunEndsWhenAsked() throws Exception {
        String output = folder.resolve("output").toString();
        try (Child jvm = Child.jvm(entry -> !isJna(entry), List.of(), Launching.class, "sleep 300", output, "end")) {
            int session = session(jvm);
            String told = jvm.output();
            assertTrue(told.startsWith("Signalled[signal=15] ASKED"), told);
            assertEquals(List.of(), Launches.session(session));
        }
    }

    @Test
    void theWardenLeavesWithTheRun() throws Exception {
        Launched run = Launcher.ofKernel().start(Launches.shell("sleep 0.2", folder.resolve("output")));
        assertFalse(Launches.session(run.session()).isEmpty());
        run.await();
        assertEquals(List.of(), Launches.session(run.session()));
    }
}
