package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

    private static final Variant ANY = new Variant("threads", 0, List.of());
    private static final Variant VIRTUAL = new Variant("virtual", 21, List.of());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path jdk(String name, String version, String permissions) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.createFile(java);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString(permissions));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    @Test
    void theVersionStandsInTheRelease() throws IOException {
        jdk("new", "25.0.3", "rwxr-xr-x");
        jdk("old", "1.8.0_402", "rwxr-xr-x");
        Set<Integer> features =
                Jdk.installed(null, List.of(folder)).stream().map(Jdk::feature).collect(Collectors.toSet());
        assertEquals(Set.of(25, 8), features);
    }

    @Test
    void whatOthersCanWriteIsNotRun() throws IOException {
        jdk("new", "25.0.3", "rwxrwxrwx");
        assertEquals(List.of(), Jdk.installed(null, List.of(folder)));
    }

    @Test
    void oneJdkServesAllVariantsOfAComparison() throws WorkloadException {
        Jdk own = new Jdk(Path.of("/17"), 17);
        Jdk newer = new Jdk(Path.of("/21"), 21);
        Jdk newest = new Jdk(Path.of("/25"), 25);
        assertEquals(own, Jdk.choose(List.of(ANY), own, List.of(newer, newest)));
        assertEquals(newest, Jdk.choose(List.of(ANY, VIRTUAL), own, List.of(newer, newest)));
        assertEquals(newer, Jdk.choose(List.of(VIRTUAL), newer, List.of(own, newest)));
        assertEquals(
                "virtual: n/a: needs JDK 21; install one below /usr/lib/jvm, or name it with --java",
                assertThrows(WorkloadException.class, () -> Jdk.choose(List.of(VIRTUAL), own, List.of(own)))
                        .line());
    }

    @Test
    void aJdkIsNamedByItsHomeOrItsExecutable() throws IOException, WorkloadException {
        Path home = jdk("new", "25.0.3", "rwxr-xr-x");
        assertEquals(25, Jdk.named(home).feature());
        assertEquals(25, Jdk.named(home.resolve("bin/java")).feature());
        assertThrows(WorkloadException.class, () -> Jdk.named(folder.resolve("nothing")));
    }
}
