package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.house.Child;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JNA takes longer to load than the first frame may take to appear, and may be missing altogether. */
final class NativeLoadingTest {

    /** Makes the control, and with an argument asks it for something. */
    static final class Wiring {

        private Wiring() {}

        public static void main(String[] args) {
            ProcessControl control = ProcessControl.ofKernel(Path.of("/proc"));
            if (args.length == 0) {
                System.out.println(control.getClass().getSimpleName());
                return;
            }
            int pid = (int) ProcessHandle.current().pid();
            try (Target target = control.hold(new ProcessId(pid, 0))) {
                System.out.println(target.send(Signal.SIGTERM).text());
                System.out.println(target.renice(1).text());
            }
        }
    }

    @Test
    void nothingOfJnaIsLoadedBeforeAProcessIsHeld() throws IOException {
        try (Child jvm = Child.jvm(entry -> true, List.of("-Xlog:class+load"), Wiring.class)) {
            String output = jvm.output();
            assertTrue(output.lines().anyMatch("KernelControl"::equals), output);
            assertFalse(output.contains("com.sun.jna"), output);
        }
    }

    @Test
    void withoutJnaEverythingIsRefusedWithTheReason() throws IOException {
        try (Child jvm = Child.jvm(entry -> !isJna(entry), List.of(), Wiring.class, "ask")) {
            String refused = "refused: JNA cannot load (NoClassDefFoundError)\n";
            assertEquals(refused + refused, jvm.output());
        }
    }

    private static boolean isJna(String entry) {
        return Path.of(entry).getFileName().toString().startsWith("jna");
    }
}
