package io.github.jhtop.recording;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which runs somebody is recording: their files of samples are open. Who may delete a run sees the descriptors of whoever
 * writes it. Source: {@code man proc_pid_fd}.
 *
 * @param proc such as {@code /proc}
 */
public record OpenRecordings(Path proc) {

    /**
     * Whether a run is being recorded.
     *
     * @param directory of the run
     * @return false for finished runs, and for those whose recorder is gone; true where nobody can tell
     */
    public boolean holds(Path directory) {
        if (!String.valueOf(directory.getFileName()).endsWith(RunWriter.PARTIAL)) {
            return false;
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(proc, "[1-9]*")) {
            Path samples = directory.toRealPath().resolve(RunWriter.SAMPLES);
            for (Path process : processes) {
                if (isOpen(samples, process.resolve("fd"))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isOpen(Path file, Path descriptors) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(descriptors)) {
            for (Path descriptor : all) {
                if (leadsTo(file, descriptor)) {
                    return true;
                }
            }
        } catch (IOException e) {
            // It has ended, or belongs to somebody who cannot write here.
        }
        return false;
    }

    private static boolean leadsTo(Path file, Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException e) {
            return false;
        }
    }
}
