package io.github.jhtop.workload;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All workloads that there are, in the order of their names; immutable. */
public final class Catalogue {

    private final Map<String, Workload> workloads;

    private Catalogue(Map<String, Workload> workloads) {
        this.workloads = workloads;
    }

    /**
     * Reads the workloads of an installed jhtop, and a user's own, which win over those of the same name.
     *
     * @param home of jhtop, with {@code workloads/} and {@code lib/}
     * @param own folder of folders, or null
     * @return the catalogue
     * @throws WorkloadException if a descriptor cannot be used
     */
    public static Catalogue read(Path home, @Nullable Path own) throws WorkloadException {
        return read(home.resolve("workloads"), List.of(home.resolve("lib").resolve("jhtop-workloads.jar")), own);
    }

    /**
     * Reads workloads from anywhere.
     *
     * @param shipped folder of folders with descriptors
     * @param classPath of their classes
     * @param own folder of folders, or null
     * @return the catalogue
     * @throws WorkloadException if a descriptor cannot be used
     */
    public static Catalogue read(Path shipped, List<Path> classPath, @Nullable Path own) throws WorkloadException {
        Map<String, Workload> workloads = new TreeMap<>();
        add(workloads, shipped, classPath);
        if (own != null) {
            add(workloads, own.toAbsolutePath().normalize(), List.of());
        }
        return new Catalogue(workloads);
    }

    private static void add(Map<String, Workload> workloads, Path folder, List<Path> classPath)
            throws WorkloadException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.exists(entry.resolve(DescriptorReader.FILE), LinkOption.NOFOLLOW_LINKS)) {
                    Workload workload = DescriptorReader.read(entry, classPath);
                    workloads.put(workload.name(), workload);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new WorkloadException(
                    folder.toString(), "is no folder of workloads that can be read; each has a folder in it");
        }
    }

    /**
     * Lists them.
     *
     * @return in the order of their names
     */
    public Collection<Workload> workloads() {
        return workloads.values();
    }

    /**
     * Whether there is a workload of that name.
     *
     * @param name such as {@code mandelbrot}
     * @return true if there is
     */
    public boolean contains(String name) {
        return workloads.containsKey(name);
    }

    /**
     * Finds a workload.
     *
     * @param name such as {@code mandelbrot}
     * @return the workload
     * @throws WorkloadException if there is none, naming those that there are
     */
    public Workload find(String name) throws WorkloadException {
        Workload workload = workloads.get(name);
        if (workload == null) {
            throw new WorkloadException(
                    name,
                    "no such workload; there are " + workloads.keySet().stream().collect(Collectors.joining(", ")));
        }
        return workload;
    }
}
