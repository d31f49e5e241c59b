package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.jhtop.text.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what quantities may be called. */
final class MetricNamesTest {

    @ParameterizedTest
    @CsvSource({
        "cpu, cpu_percent",
        "usr, user_percent",
        "sys, system_percent",
        "ready, ready_percent",
        "vol, voluntary_switches_per_second",
        "inv, involuntary_switches_per_second",
        "sw, switches_per_second",
        "thr, thread_count",
        "threads, thread_count",
        "rss, rss_bytes",
        "mem, rss_bytes",
        "virt, virtual_bytes",
        "shr, shared_bytes",
        "read, read_bytes_per_second",
        "write, write_bytes_per_second",
        "fd, open_files",
        "ni, nice",
        "age, age_seconds",
        "time, cpu_seconds",
        "pid, pid",
        "ppid, ppid",
        "user, user",
        "state, state",
        "name, name",
        "core, cores",
        "command, command",
        "CPU, cpu_percent",
        "Vol/S, voluntary_switches_per_second",
    })
    void aProcessIsAskedByShortNames(String name, String id) {
        assertSame(ProcessMetrics.of(id), MetricNames.OF_PROCESSES.find(name));
    }

    /** A name must not mean one quantity as a title and another as a short name. */
    @Test
    void everyNameMeansOneQuantity() {
        assertUnique(ProcessMetrics.TABLE, MetricNames.OF_PROCESSES);
        assertUnique(ThreadMetrics.TABLE, MetricNames.OF_THREADS);
    }

    private static <R> void assertUnique(List<Metric<R>> table, MetricNames<R> names) {
        for (Metric<R> metric : table) {
            assertSame(metric, names.find(metric.id()));
            assertSame(metric, names.find(metric.title()));
            names.shortNames(metric).forEach(name -> assertSame(metric, names.find(name), name));
        }
    }

    @Test
    void aliasesStandForQuantitiesThatExist() {
        ProcessMetrics.ALIASES.forEach(
                (alias, id) -> assertEquals(id, ProcessMetrics.of(id).id(), alias));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "cpux, cpu_percent",
        "cup, cpu_percent",
        "cpu_precent, cpu_percent",
        "tread_count, thread_count",
        "comand, command",
        "Raedy, ready_percent",
        "foo,",
        "nope,",
        "x,",
        "'',",
        "zz,",
    })
    void aSlipOfTheFingerIsUnderstood(String name, @Nullable String id) {
        Metric<?> closest = MetricNames.OF_PROCESSES.closest(name);
        assertEquals(id, closest == null ? null : closest.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000_000})
    void anEndlessNameIsLikeNoOther(int length) {
        assertNull(MetricNames.OF_PROCESSES.closest("c".repeat(length)));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "'', '', 0",
        "'', ab, 2",
        "ab, '', 2",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, acb, 1",
        "ca, abc, 3",
        "kitten, sitting, 3",
    })
    void aDistanceIsTheNumberOfSlips(String a, String b, int slips) {
        assertEquals(slips, Spelling.distance(a, b));
    }
}
