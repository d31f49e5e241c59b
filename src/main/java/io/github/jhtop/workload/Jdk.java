package io.github.jhtop.workload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Java that workloads can run on.
 *
 * @param java the executable
 * @param feature its version, such as 17
 */
public record Jdk(Path java, int feature) {

    /** Source: the file {@code release}, written by every JDK since 7; {@code 1.8.0_402} is 8. */
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(?:1\\.)?(\\d{1,3})");

    private static final int LARGEST_RELEASE_BYTES = 64 << 10;

    /** The one that runs jhtop. */
    public static Jdk own() {
        return new Jdk(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Runtime.version().feature());
    }

    /**
     * The JDKs of this machine: {@code JAVA_HOME}, those below {@code /usr/lib/jvm}, those of SDKMAN. Whatever others could have
     * written is not among them. Starts none.
     *
     * @param environment of the process
     * @return in no particular order; the one that runs jhtop may be among them
     */
    public static List<Jdk> installed(Map<String, String> environment) {
        return installed(
                environment.get("JAVA_HOME"),
                List.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of(environment.getOrDefault("HOME", "/"), ".sdkman", "candidates", "java")));
    }

    static List<Jdk> installed(@Nullable String javaHome, List<Path> folders) {
        Stream<Path> homes = Stream.concat(
                javaHome == null || javaHome.isEmpty() ? Stream.of() : Stream.of(Path.of(javaHome)),
                folders.stream().flatMap(folder -> children(folder).stream()));
        return homes.map(Jdk::at)
                .flatMap(jdk -> jdk == null ? Stream.of() : Stream.of(jdk))
                .distinct()
                .toList();
    }

    /**
     * The JDK for a comparison: the one that runs jhtop if it can run all of the variants, else the newest that can.
     *
     * @param variants that are to run, all on the same
     * @param own the one that runs jhtop
     * @param installed where else to look
     * @return the JDK
     * @throws WorkloadException if none is new enough, naming the version that is needed
     */
    public static Jdk choose(List<Variant> variants, Jdk own, List<Jdk> installed) throws WorkloadException {
        Variant demanding = variants.stream()
                .max(Comparator.comparingInt(Variant::jdk))
                .orElseThrow(() -> new IllegalArgumentException("no variant"));
        if (own.feature >= demanding.jdk()) {
            return own;
        }
        return installed.stream()
                .max(Comparator.comparingInt(Jdk::feature))
                .filter(jdk -> jdk.feature >= demanding.jdk())
                .orElseThrow(() -> new WorkloadException(
                        demanding.name(),
                        demanding.lack(own.feature) + "; install one below /usr/lib/jvm, or name it with --java"));
    }

    /**
     * The JDK of an executable that somebody named.
     *
     * @param path a java executable or the home of a JDK
     * @return the JDK
     * @throws WorkloadException if there is none
     */
    public static Jdk named(Path path) throws WorkloadException {
        try {
            Path real = path.toRealPath();
            Jdk jdk =
                    read(Files.isDirectory(real) ? real : real.resolve("../..").normalize());
            if (jdk != null) {
                return jdk;
            }
        } catch (IOException absent) {
            // As below: whatever is there, it is no Java.
        }
        throw new WorkloadException(path.toString(), "is no Java; give a java executable or the home of a JDK");
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (IOException absent) {
            return List.of();
        }
    }

    private static @Nullable Jdk at(Path home) {
        try {
            Path real = home.toRealPath();
            return isTrusted(real.resolve("bin").resolve("java")) ? read(real) : null;
        } catch (IOException | UnsupportedOperationException absent) {
            return null;
        }
    }

    private static @Nullable Jdk read(Path home) throws IOException {
        Path java = home.resolve("bin").resolve("java");
        Path release = home.resolve("release");
        if (!Files.isExecutable(java) || !Files.isRegularFile(release)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(release)) {
            Matcher version = VERSION.matcher(new String(in.readNBytes(LARGEST_RELEASE_BYTES), ISO_8859_1));
            return version.find() ? new Jdk(java, Integer.parseInt(version.group(1))) : null;
        }
    }

    /** Only root and oneself may have written what is going to run as oneself. */
    private static boolean isTrusted(Path java) throws IOException {
        Object owner = Files.getAttribute(java, "unix:uid");
        Object self = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(java);
        return (owner.equals(0) || owner.equals(self))
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }
}
