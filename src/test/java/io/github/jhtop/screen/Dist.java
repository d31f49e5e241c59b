package io.github.jhtop.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built tree that the integration tests run. */
public final class Dist {

    private static final long DEADLINE_SECONDS = 60;

    /**
     * What a finished command left.
     *
     * @param status its exit status
     * @param out its standard output
     * @param err its standard error
     */
    public record Result(int status, String out, String err) {}

    private Dist() {}

    /**
     * Where it lies.
     *
     * @return the folder with {@code bin} and {@code lib}
     */
    public static Path home() {
        return Path.of(System.getProperty("jhtop.dist"));
    }

    /**
     * The program.
     *
     * @return path of the launcher
     */
    public static String launcher() {
        return home().resolve("bin").resolve("jhtop").toString();
    }

    static Result jhtop(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher()));
        command.addAll(List.of(arguments));
        return run(Map.of(), command);
    }

    static Result run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path err = Files.createTempFile("jhtop-test", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("still running: " + command);
        }
        String complaint = Files.readString(err);
        Files.delete(err);
        return new Result(process.exitValue(), out, complaint);
    }
}
