package io.github.jhtop.claim;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is run for a claim, again and again: a variant of a workload with chosen parameters. Equal arms are run once for all claims.
 *
 * @param workload such as {@code pingpong}
 * @param variant such as {@code threads}
 * @param parameters that are not default, by name
 * @param cpus as {@code --pin} takes them, or null for those that are usual for the workload
 */
public record Arm(String workload, String variant, Map<String, String> parameters, @Nullable String cpus) {

    /** The word that chooses CPUs; no workload has a parameter of that name. */
    static final String PIN = "pin";

    /** Sorts and copies the parameters. */
    public Arm {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    static Arm of(String workload, String variant, Map<String, String> chosen) {
        Map<String, String> parameters = new TreeMap<>(chosen);
        String cpus = parameters.remove(PIN);
        return new Arm(workload, variant, parameters, cpus);
    }

    /**
     * What it is a run of.
     *
     * @return such as {@code pingpong:threads}
     */
    public String of() {
        return workload + ":" + variant;
    }

    /**
     * All of it.
     *
     * @return such as {@code pingpong:threads rounds=4000 pin=0}
     */
    @Override
    public String toString() {
        String chosen = parameters.entrySet().stream()
                .map(parameter -> " " + parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining());
        return of() + chosen + (cpus == null ? "" : " " + PIN + "=" + cpus);
    }
}
