package io.github.jhtop.workloads.spawn;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** A new process of a small program for each unit: what a process costs without a JVM in it. */
final class ShellSpawner implements Spawner {

    private final Reports reports;
    private int started;

    ShellSpawner(Reports reports) {
        this.reports = reports;
    }

    @Override
    public long spawn(int unit) throws IOException, InterruptedException {
        started++;
        Process process = new ProcessBuilder("/bin/sh", "-c", "echo $0", Long.toString(reports.of(unit)))
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader answer = process.inputReader()) {
            String line = answer.readLine();
            process.waitFor();
            return line == null ? 0 : Long.parseLong(line);
        }
    }

    @Override
    public int processes() {
        return 1 + started;
    }
}
