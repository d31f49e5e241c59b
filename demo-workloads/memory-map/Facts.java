package io.github.jhtop.workloads.memorymap;

import io.github.jhtop.workloads.common.ProcessFacts;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the kernel says of the thread that asks, by name; what it does not say is missing. Source: proc(5). */
final class Facts {

    private static final Path THREAD = Path.of("/proc/thread-self");
    private static final Path PROCESS = Path.of("/proc/self");

    private Facts() {}

    /** Reads them; the kernel answers for the thread of the system that asks. */
    static Map<String, String> read() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("pid", Long.toString(ProcessHandle.current().pid()));
        put(facts, "tid", ProcessFacts.link(THREAD).map(path -> path.substring(path.lastIndexOf('/') + 1)));
        put(facts, "tgid", status("Tgid:"));
        put(facts, "run_ns", ProcessFacts.text(THREAD.resolve("schedstat")).map(text -> ProcessFacts.words(text).get(0)));
        put(facts, "maps", ProcessFacts.text(PROCESS.resolve("maps")).map(text -> Long.toString(text.lines().count())));
        put(facts, "heap_at", heap());
        put(facts, "open_files", count(PROCESS.resolve("fd")));
        put(facts, "open_files_limit", limit());
        for (String namespace : new String[] {"pid", "mnt", "net", "user"}) {
            put(facts, namespace + "_namespace", ProcessFacts.link(PROCESS.resolve("ns").resolve(namespace)));
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String name, Optional<String> fact) {
        fact.ifPresent(text -> facts.put(name, text));
    }

    private static Optional<String> status(String key) {
        return ProcessFacts.text(THREAD.resolve("status"))
                .flatMap(text -> text.lines().filter(line -> line.startsWith(key)).findFirst())
                .map(line -> line.substring(key.length()).strip());
    }

    /** Where the heap of malloc lies: each process has its own, wherever address randomisation put it. */
    private static Optional<String> heap() {
        return ProcessFacts.text(PROCESS.resolve("maps"))
                .flatMap(text -> text.lines().filter(line -> line.endsWith("[heap]")).findFirst())
                .map(line -> line.substring(0, line.indexOf('-')));
    }

    private static Optional<String> limit() {
        return ProcessFacts.text(PROCESS.resolve("limits"))
                .flatMap(text -> text.lines()
                        .filter(line -> line.startsWith("Max open files"))
                        .findFirst())
                .map(line -> ProcessFacts.words(line.substring("Max open files".length())).get(0));
    }

    private static Optional<String> count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Optional.of(Long.toString(files.count()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    static void write(Map<String, String> facts, DataOutputStream out) throws IOException {
        out.writeInt(facts.size());
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            out.writeUTF(fact.getKey());
            out.writeUTF(fact.getValue());
        }
    }

    static Map<String, String> readFrom(DataInputStream in) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            facts.put(in.readUTF(), in.readUTF());
        }
        return facts;
    }
}
