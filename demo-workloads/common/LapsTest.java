package io.github.jhtop.workloads.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LapsTest {

    private static final Roles NO_PROCESSES = new Roles(Object.class, Object.class);

    /** The squares of 0 to 9. */
    private record Squares() implements Job<Long> {
        @Override
        public int tasks() {
            return 10;
        }

        @Override
        public Long perform(int task) {
            return (long) task * task;
        }

        @Override
        public Codec<Long> codec() {
            return Codec.LONG;
        }

        @Override
        public String checksum(List<Long> squares) {
            return squares.toString();
        }

        @Override
        public long operations() {
            return tasks();
        }
    }

    private static Result run(String... more) throws Exception {
        Arguments arguments = Arguments.parse(Arguments.parse(List.of("--workers", "3", "laps=2"))
                .with(more));
        return Laps.run(arguments, new Reporter(new ByteArrayOutputStream()), new Squares(), NO_PROCESSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "threads", "thread-pool"})
    void answersStandInTheOrderOfTheTasks(String variant) throws Exception {
        Result result = run("--variant", variant);
        assertEquals(
                "[0, 1, 4, 9, 16, 25, 36, 49, 64, 81]", result.fields().get("checksum"));
        assertEquals(true, result.fields().get("valid"));
        assertEquals(20L, result.fields().get("ops"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "threads", "thread-pool"})
    void aCorruptedWorkerMakesTheRunInvalid(String variant) throws Exception {
        String right = String.valueOf(run("--variant", variant).fields().get("checksum"));
        assertEquals(
                true, run("--variant", variant, "--expect", right).fields().get("valid"));
        assertEquals(
                false,
                run("--variant", variant, "--expect", right, "--corrupt", "7")
                        .fields()
                        .get("valid"));
    }

    @Test
    void threadsAreCounted() throws Exception {
        assertEquals(0L, run("--variant", "single").fields().get("threads_started"));
        assertEquals(20L, run("--variant", "threads").fields().get("threads_started"));
        assertEquals(3L, run("--variant", "thread-pool").fields().get("threads_started"));
    }
}
