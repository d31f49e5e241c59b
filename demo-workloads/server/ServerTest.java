package io.github.jhtop.workloads.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.workloads.common.order.OrderKernel;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTest {

    private static final long SEED = 42;

    /** The sums come from another implementation, in another language, that knows of no JSON. */
    @ParameterizedTest
    @CsvSource({"1, b9cc4976ee2e1040", "64, 9f98485e97d4d9b5"})
    void theSumOfRepliesIsKnown(int requests, String sum) {
        long replies = IntStream.range(0, requests)
                .mapToLong(id -> OrderKernel.reply(id, OrderKernel.price(OrderKernel.order(SEED, id), 10)))
                .sum();
        assertEquals(sum, Long.toHexString(replies));
    }

    @Test
    void anOrderHasAboutFourKibibytes() {
        int length = OrderKernel.order(SEED, 7).length();
        assertTrue(length > 3800 && length < 4400, () -> "length " + length);
    }
}
