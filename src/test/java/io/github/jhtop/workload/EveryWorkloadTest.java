package io.github.jhtop.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.jhtop.text.SafeText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every variant of every workload does the same work, and a corrupted worker never goes unseen. */
@TestInstance(Lifecycle.PER_CLASS)
class EveryWorkloadTest {

    /** The parameters whose every choice is another way to do the work. */
    private static final List<String> WAYS = List.of("mechanism", "channel", "transfer");

    private final Map<String, String> references = new ConcurrentHashMap<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Arguments> ways() {
        List<Arguments> ways = new ArrayList<>();
        for (Workload workload : Demo.catalogue().workloads()) {
            for (Variant variant : workload.variants()) {
                addWays(workload, variant.name(), ways);
            }
        }
        return ways.stream();
    }

    private static void addWays(Workload workload, String variant, List<Arguments> ways) {
        List<Parameter> choices = workload.parameters().stream()
                .filter(parameter -> WAYS.contains(parameter.name()))
                .toList();
        if (choices.isEmpty()) {
            ways.add(Arguments.of(workload.name(), variant, "", ""));
        }
        for (Parameter parameter : choices) {
            for (String choice : parameter.choices(variant)) {
                ways.add(Arguments.of(workload.name(), variant, parameter.name(), choice));
            }
        }
    }

    /** The first and the last variant of each: as a rule one of threads, and one of processes. */
    static Stream<Arguments> firstAndLast() {
        return Demo.catalogue().workloads().stream().flatMap(workload -> {
            List<Variant> variants = workload.variants();
            return Stream.of(variants.get(0), variants.get(variants.size() - 1))
                    .distinct()
                    .map(variant -> Arguments.of(workload.name(), variant.name()));
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void eachVariantDoesTheSameWork(String workload, String variant, String parameter, String choice) throws Exception {
        Demo demo = Demo.of(workload, variant, folder);
        if (!parameter.isEmpty()) {
            demo.with(parameter, choice);
        }
        Told told = told(demo);
        assertEquals(true, told.valid());
        assertEquals(reference(workload), checksum(told), "checksum");
        assertNotNull(told.wallNanos());
        assertNotNull(told.operations());
        assertNotNull(told.processes());
        assertNotNull(told.threadsStarted());
    }

    @ParameterizedTest
    @MethodSource("firstAndLast")
    void aCorruptedWorkerMakesTheRunInvalid(String workload, String variant) throws Exception {
        Demo demo = Demo.of(workload, variant, folder).corrupting(0).expecting(reference(workload));
        assertEquals(false, told(demo).valid());
    }

    private static Told told(Demo demo) throws Exception {
        Demo.Run run = demo.run();
        assertEquals(null, run.told().problem());
        assertEquals(0, run.status());
        return run.told();
    }

    /** The checksum of the first variant, which is the reference where there is one. */
    private String reference(String workload) throws Exception {
        String known = references.get(workload);
        if (known == null) {
            known = checksum(told(Demo.of(
                    workload, Demo.catalogue().find(workload).variants().get(0).name(), folder)));
            references.put(workload, known);
        }
        return known;
    }

    private static String checksum(Told told) {
        @Nullable SafeText checksum = told.checksum();
        return checksum == null ? "none" : checksum.toString();
    }
}
