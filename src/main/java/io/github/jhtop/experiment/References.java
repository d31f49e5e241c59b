package io.github.jhtop.experiment;

import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.launch.Launched;
import io.github.jhtop.launch.Launcher;
import io.github.jhtop.launch.Redirection;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Told;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The right results. The variant {@code single} is run once for each set of parameters, and its checksum is kept: what all
 * other variants must come to.
 *
 * @param state folder that may be lost, or null if there is none
 * @param launcher starts what was never run
 * @param errors where what that complains of goes
 */
public record References(@Nullable Path state, Launcher launcher, Redirection errors) {

    private static final int LONGEST_CHECKSUM = 200;

    /**
     * The same run with the checksum that it must come to, if its workload has a variant that tells.
     *
     * @param run any
     * @param remark hears that a reference is made first, for that takes time
     * @return the run
     * @throws WorkloadException if it has no such variant
     * @throws LaunchException if it could not be started
     * @throws InterruptedException if the thread was interrupted
     */
    public LabRun withReference(LabRun run, Consumer<String> remark)
            throws WorkloadException, LaunchException, InterruptedException {
        Workload workload = run.workload();
        if (!workload.hasReference() || run.variant().name().equals(Workload.REFERENCE) || !workload.shipped()) {
            return run;
        }
        Path kept = state == null ? null : state.resolve("references").resolve(key(run));
        String known = kept == null ? null : read(kept);
        if (known == null) {
            remark.accept("running " + workload.name() + ":" + Workload.REFERENCE + " once, for the right result");
            known = measure(run.as(workload.variant(Workload.REFERENCE)));
            if (known != null && kept != null) {
                write(kept, known);
            }
        }
        return run.expecting(known);
    }

    private @Nullable String measure(LabRun reference) throws LaunchException, InterruptedException {
        try {
            Path folder = Files.createTempDirectory(
                    "jhtop-reference",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try {
                Launched launched = launcher.start(reference.plan(folder).withErrors(errors));
                try {
                    launched.await();
                } finally {
                    launched.end();
                }
                Told told = LabRun.told(folder);
                SafeText checksum = Boolean.FALSE.equals(told.valid()) ? null : told.checksum();
                return checksum == null ? null : checksum.toString();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            return null;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Whatever the result depends on. */
    private static String key(LabRun run) {
        Map<String, String> values = new TreeMap<>(run.values());
        String text = run.workload().name() + "\n" + values + "\n" + run.seed();
        return run.workload().name() + "-" + Digest.of(text);
    }

    private static @Nullable String read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST_CHECKSUM) {
                return null;
            }
            String checksum = Files.readString(file).strip();
            return checksum.matches("[!-~]+") ? checksum : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Half a checksum would make every later run wrong. */
    private static void write(Path file, String checksum) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Path fresh = Files.createTempFile(file.resolveSibling("").toAbsolutePath(), "new", ".tmp");
            Files.writeString(fresh, checksum + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It will be made anew.
        }
    }
}
