package io.github.jhtop.workload;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.DescriptorText.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one parameter of a descriptor.
 *
 * @param text of the descriptor
 * @param name of the parameter
 * @param entries that begin with its name
 * @param variants of the workload
 */
record ParameterReader(DescriptorText text, String name, Map<String, Entry> entries, List<String> variants) {

    private static final Set<String> KEYS = Set.of("kind", "default", "min", "max", "choices", "unit", "help");
    private static final String DEFAULT = "default";
    private static final String CHOICES = "choices";

    Parameter read(@Nullable Entry quick) throws WorkloadException {
        refuseUnknown();
        Entry kindEntry = required("kind");
        Kind kind = Kind.of(kindEntry.value());
        if (kind == null) {
            throw text.complaint(
                    kindEntry.line(), "there is no kind '" + kindEntry.value() + "'; use count, bytes, choice or text");
        }
        Parameter parameter = new Parameter(
                name,
                kind,
                required(DEFAULT).value(),
                bound(kind, "min", 0),
                bound(kind, "max", Integer.MAX_VALUE),
                kind == Kind.CHOICE ? choices(required(CHOICES)) : List.of(),
                ofVariants(),
                SafeText.of(value("unit")).toString(),
                SafeText.of(value("help")),
                quick == null ? null : quick.value());
        check(parameter, quick);
        return parameter;
    }

    /** They are shown, and only what is shown can be chosen. */
    private static List<String> choices(Entry words) {
        return DescriptorReader.words(SafeText.of(words.value()).toString());
    }

    private void refuseUnknown() throws WorkloadException {
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            String[] key = entry.getKey().split("\\.", 2);
            boolean ofVariant =
                    key.length == 2 && variants.contains(key[1]) && (key[0].equals(DEFAULT) || key[0].equals(CHOICES));
            if (!ofVariant && !KEYS.contains(entry.getKey())) {
                throw text.complaint(
                        entry.getValue().line(),
                        "parameter." + name + "." + entry.getKey() + " is no key of a descriptor");
            }
        }
    }

    private Entry required(String key) throws WorkloadException {
        Entry entry = entries.get(key);
        return entry == null ? text.required("parameter." + name + "." + key) : entry;
    }

    private String value(String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.value();
    }

    private long bound(Kind kind, String key, long otherwise) throws WorkloadException {
        Entry entry = entries.get(key);
        if (entry == null) {
            return otherwise;
        }
        Long number = kind.number(entry.value());
        if (number == null) {
            throw text.complaint(entry.line(), key + " is not " + kind.description());
        }
        return number;
    }

    private Map<String, Parameter.Special> ofVariants() {
        Set<String> special = new HashSet<>();
        for (String variant : variants) {
            if (entries.containsKey(DEFAULT + "." + variant) || entries.containsKey(CHOICES + "." + variant)) {
                special.add(variant);
            }
        }
        Map<String, Parameter.Special> byVariant = new HashMap<>();
        for (String variant : special) {
            Entry initial = entries.get(DEFAULT + "." + variant);
            Entry choices = entries.get(CHOICES + "." + variant);
            byVariant.put(
                    variant,
                    new Parameter.Special(
                            initial == null ? null : initial.value(), choices == null ? null : choices(choices)));
        }
        return Map.copyOf(byVariant);
    }

    /** A default or a quick value that would be refused is refused now, and not at the first run. */
    private void check(Parameter parameter, @Nullable Entry quick) throws WorkloadException {
        for (String variant : variants) {
            Entry special = entries.get(DEFAULT + "." + variant);
            check(parameter, variant, parameter.initial(variant, 1), special == null ? required(DEFAULT) : special);
            if (quick != null) {
                check(parameter, variant, quick.value(), quick);
            }
        }
    }

    private void check(Parameter parameter, String variant, String value, Entry entry) throws WorkloadException {
        try {
            parameter.normalized(value, variant);
        } catch (WorkloadException e) {
            throw text.complaint(entry.line(), e.line());
        }
    }
}
