package io.github.jhtop.truth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.kernel.ResourceUsage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** A running {@link SwitchingProgram} that has done its work and waits for a question. */
final class Child implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;

    private Child(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        this.questions = process.outputWriter(UTF_8);
    }

    static Child start() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // Without -UsePerfData no thread of the JVM itself wakes up every 50 ms.
        List<String> command = List.of(
                java.toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SwitchingProgram.class.getName());
        Child child = new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        assertEquals("ready", child.answers.readLine());
        child.usage();
        return child;
    }

    int pid() {
        return (int) process.pid();
    }

    /** What getrusage(2) tells the program about itself; user time holds both modes. */
    ResourceUsage usage() {
        String[] numbers = ask("usage").split(" ", -1);
        return new ResourceUsage(
                Long.parseLong(numbers[2]), 0, 0, 0, 0, Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    Progress spin(Path file) throws IOException {
        assertEquals("spinning", ask("spin " + file));
        return Progress.in(file);
    }

    private String ask(String question) {
        try {
            questions.write(question + "\n");
            questions.flush();
            return String.valueOf(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
