package io.github.jhtop.workload;

import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A program that does real work in several variants. Source: a {@code workload.properties}.
 *
 * @param name of its folder, letters, digits and hyphens
 * @param folder where its descriptor is
 * @param shipped whether it came with jhtop
 * @param title a few words
 * @param teaches one or two sentences
 * @param program what is started
 * @param variants at least one; the first is the default
 * @param parameters in the order of the descriptor
 * @param claims whose experiments use it
 * @param operations what one operation is, in the plural, or empty
 * @param findings what else it tells at its end is of interest: fields, with dots before those within others
 * @param pinnedCpus how many CPUs it is pinned to unless somebody says otherwise, 0 for all
 * @param plannedFailure whether a failure is what is to be seen
 */
public record Workload(
        String name,
        Path folder,
        boolean shipped,
        SafeText title,
        SafeText teaches,
        Program program,
        List<Variant> variants,
        List<Parameter> parameters,
        List<String> claims,
        String operations,
        List<String> findings,
        int pinnedCpus,
        boolean plannedFailure) {

    /** The variant whose checksum is the reference of the others. */
    public static final String REFERENCE = "single";

    /**
     * Finds a variant.
     *
     * @param variant its name
     * @return the variant
     * @throws WorkloadException if there is none, naming those that there are
     */
    public Variant variant(String variant) throws WorkloadException {
        for (Variant one : variants) {
            if (one.name().equals(variant)) {
                return one;
            }
        }
        throw new WorkloadException(
                name + ":" + variant,
                "no such variant; there " + (variants.size() == 1 ? "is " : "are ")
                        + variants.stream().map(Variant::name).collect(Collectors.joining(", ")));
    }

    /**
     * The variant that one begins with.
     *
     * @return the first that is not the reference of the others
     */
    public Variant usualVariant() {
        return variants.stream()
                .filter(variant -> !variant.name().equals(REFERENCE))
                .findFirst()
                .orElse(variants.get(0));
    }

    /**
     * Whether one variant is the reference of the others.
     *
     * @return true if there is {@value #REFERENCE}
     */
    public boolean hasReference() {
        return variants.stream().anyMatch(variant -> variant.name().equals(REFERENCE));
    }

    /**
     * Finds a parameter.
     *
     * @param parameter its name
     * @return the parameter, or null if there is none
     */
    public @Nullable Parameter parameter(String parameter) {
        return parameters.stream()
                .filter(one -> one.name().equals(parameter))
                .findFirst()
                .orElse(null);
    }

    /**
     * The values of all parameters.
     *
     * @param variant of which variant
     * @param given what somebody chose, by name; the rest is default
     * @param cores the number of CPUs
     * @return value by name, in the order of the descriptor
     * @throws WorkloadException if there is no such variant or parameter, or a value is out of range
     */
    public Map<String, String> values(String variant, Map<String, String> given, int cores) throws WorkloadException {
        variant(variant);
        for (String chosen : given.keySet()) {
            if (parameter(chosen) == null) {
                throw new WorkloadException(name + ": " + chosen, "no such parameter; " + knownParameters());
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String chosen = given.get(parameter.name());
            values.put(
                    parameter.name(),
                    chosen == null ? parameter.initial(variant, cores) : parameter.normalized(chosen, variant));
        }
        return values;
    }

    private String knownParameters() {
        return parameters.isEmpty()
                ? "it has none"
                : "there are " + parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    /**
     * Small values, for a quick look and for tests.
     *
     * @return value by name, of those parameters whose default is not small
     */
    public Map<String, String> quickValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (parameter.quick() != null) {
                values.put(parameter.name(), parameter.quick());
            }
        }
        return values;
    }
}
