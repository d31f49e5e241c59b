package io.github.jhtop.workloads.delay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {

    /** The sums come from another implementation, in another language. */
    @ParameterizedTest
    @CsvSource({"1, a759ea27d4727622, 59542", "64, 5b2dcf82777b4501, 6590732"})
    void answersAndPiecesAreKnown(int number, String answers, long pieces) {
        long sum = IntStream.range(0, number)
                .mapToLong(query -> DelayKernel.answer(42, query))
                .sum();
        assertEquals(answers, Long.toHexString(sum));
        assertEquals(
                pieces, IntStream.range(0, number).mapToLong(DelayKernel::piece).sum());
    }

    @Test
    void aStallIsManyLateTicks() {
        Ticker ticker = new Ticker(System.nanoTime() - TimeUnit.SECONDS.toNanos(1));
        ticker.tickIfDue();
        long[] lateness = ticker.latenessNanos();
        assertTrue(lateness.length >= 60, () -> lateness.length + " ticks");
        assertTrue(lateness[0] >= TimeUnit.SECONDS.toNanos(1), () -> "first one late by " + lateness[0]);
        assertTrue(LongStream.of(lateness).allMatch(nanos -> nanos >= 0), "none too early");
    }
}
