package io.github.jhtop.workload;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.DescriptorText.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a descriptor. Complaints name file and line. */
final class DescriptorReader {

    static final String FILE = "workload.properties";

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,63}";
    private static final String FIELDS = "[a-z]\\w*(\\.[a-z]\\w*)*";
    private static final int NEWEST_JDK = 99;
    private static final int MOST_CPUS = 4096;

    private final DescriptorText text;
    private final Path folder;

    private DescriptorReader(DescriptorText text, Path folder) {
        this.text = text;
        this.folder = folder;
    }

    /**
     * Reads the workload of a folder.
     *
     * @param folder with a {@value #FILE}
     * @param shippedClassPath of the workloads that came with jhtop; empty for a user's own
     */
    static Workload read(Path folder, List<Path> shippedClassPath) throws WorkloadException {
        String name = String.valueOf(folder.getFileName());
        if (!name.matches(NAME)) {
            throw new WorkloadException(
                    folder.toString(), "is no name of a workload; use lower-case letters, digits and hyphens");
        }
        DescriptorText text = DescriptorText.read(folder.resolve(FILE));
        return new DescriptorReader(text, folder).workload(name, shippedClassPath);
    }

    private Workload workload(String name, List<Path> shippedClassPath) throws WorkloadException {
        Entry names = text.required("variants");
        List<Variant> variants = variants(names);
        Workload workload = new Workload(
                name,
                folder,
                !shippedClassPath.isEmpty(),
                SafeText.of(text.required("title").value()),
                SafeText.of(text.optional("teaches", "")),
                program(shippedClassPath),
                variants,
                parameters(variants),
                words(SafeText.of(text.optional("claims", "")).toString()),
                SafeText.of(text.optional("operations", "")).toString(),
                findings(),
                number("pin", MOST_CPUS),
                plannedFailure());
        text.refuseTheRest();
        return workload;
    }

    private Program program(List<Path> shippedClassPath) throws WorkloadException {
        Entry command = text.take("command");
        if (command != null) {
            return new Program.Command(command(command));
        }
        Entry main = text.required("main");
        if (!main.value().matches("[\\w$]+(\\.[\\w$]+)*")) {
            throw text.complaint(main.line(), "main is no name of a class");
        }
        if (!shippedClassPath.isEmpty()) {
            return new Program.Java(main.value(), shippedClassPath);
        }
        return new Program.Java(
                main.value(),
                words(text.required("jar").value()).stream()
                        .map(folder::resolve)
                        .toList());
    }

    /** A program beside the descriptor is written with a slash, any other with its whole path. */
    private List<String> command(Entry command) throws WorkloadException {
        List<String> words = new ArrayList<>(List.of(command.value().split("\\s+")));
        if (!words.get(0).contains("/")) {
            throw text.complaint(command.line(), "command has no path; write ./" + words.get(0) + " or its whole path");
        }
        words.set(0, folder.resolve(words.get(0)).normalize().toString());
        return List.copyOf(words);
    }

    private List<Variant> variants(Entry names) throws WorkloadException {
        List<Variant> variants = new ArrayList<>();
        List<String> common = flags("jvm");
        for (String name : words(names.value())) {
            if (!name.matches(NAME)
                    || variants.stream().anyMatch(one -> one.name().equals(name))) {
                throw text.complaint(names.line(), "variant '" + name + "' is no new name of letters and hyphens");
            }
            List<String> flags = Stream.concat(common.stream(), flags("jvm." + name).stream())
                    .toList();
            variants.add(new Variant(name, number("jdk." + name, NEWEST_JDK), flags));
        }
        if (variants.isEmpty()) {
            throw text.complaint(names.line(), "variants are none; write at least one");
        }
        return List.copyOf(variants);
    }

    private List<String> flags(String key) throws WorkloadException {
        Entry entry = text.take(key);
        if (entry == null || entry.value().isEmpty()) {
            return List.of();
        }
        List<String> flags = List.of(entry.value().split("\\s+"));
        for (String flag : flags) {
            if (!flag.startsWith("-")) {
                throw text.complaint(entry.line(), "'" + flag + "' is no option of a JVM");
            }
        }
        return flags;
    }

    private List<Parameter> parameters(List<Variant> variants) throws WorkloadException {
        Map<String, Map<String, Entry>> byName = new LinkedHashMap<>();
        for (Map.Entry<String, Entry> entry : text.takeAll("parameter.").entrySet()) {
            String[] name = entry.getKey().split("\\.", 2);
            if (name.length < 2 || !name[0].matches(NAME)) {
                throw text.complaint(entry.getValue().line(), "is no 'parameter.NAME.default' or the like");
            }
            byName.computeIfAbsent(name[0], it -> new LinkedHashMap<>()).put(name[1], entry.getValue());
        }
        Map<String, Entry> quick = text.takeAll("quick.");
        List<String> variantNames = variants.stream().map(Variant::name).toList();
        List<Parameter> parameters = new ArrayList<>();
        for (Map.Entry<String, Map<String, Entry>> entry : byName.entrySet()) {
            Entry small = quick.remove(entry.getKey());
            parameters.add(new ParameterReader(text, entry.getKey(), entry.getValue(), variantNames).read(small));
        }
        for (Map.Entry<String, Entry> left : quick.entrySet()) {
            throw text.complaint(left.getValue().line(), "quick." + left.getKey() + " is of no parameter");
        }
        return List.copyOf(parameters);
    }

    private int number(String key, int largest) throws WorkloadException {
        Entry entry = text.take(key);
        if (entry == null) {
            return 0;
        }
        Long number = Kind.COUNT.number(entry.value());
        if (number == null || number > largest) {
            throw text.complaint(entry.line(), key + " is no whole number up to " + largest);
        }
        return number.intValue();
    }

    private List<String> findings() throws WorkloadException {
        Entry entry = text.take("findings");
        if (entry == null) {
            return List.of();
        }
        List<String> findings = words(entry.value());
        for (String finding : findings) {
            if (!finding.matches(FIELDS)) {
                throw text.complaint(entry.line(), "'" + finding + "' is no field such as lost or ledger.lost");
            }
        }
        return findings;
    }

    private boolean plannedFailure() throws WorkloadException {
        Entry entry = text.take("failure");
        if (entry == null || entry.value().equals("planned")) {
            return entry != null;
        }
        throw text.complaint(entry.line(), "failure can only be planned; leave it out otherwise");
    }

    static List<String> words(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
