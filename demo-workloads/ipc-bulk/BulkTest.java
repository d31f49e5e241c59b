package io.github.jhtop.workloads.ipcbulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkTest {

    private static long received(int blocks, boolean honest, boolean copied) throws Exception {
        Bulk bulk = new Bulk(1024, blocks, 42, honest);
        QueueBlocks queue = QueueBlocks.of(1024);
        FutureTask<Long> receiving = new FutureTask<>(() -> bulk.receive(copied ? queue.byCopy(1024) : queue.byReference()));
        new Thread(receiving).start();
        long sent = bulk.send(queue.outlet());
        assertEquals(honest, sent == receiving.get());
        return receiving.get();
    }

    @ParameterizedTest
    @CsvSource({"1", "64"})
    void theSameArrivesByReferenceAndByCopy(int blocks) throws Exception {
        assertEquals(received(blocks, true, false), received(blocks, true, true));
    }

    @ParameterizedTest
    @CsvSource({"1", "64"})
    void aWrongReceiverIsSeen(int blocks) throws Exception {
        assertNotEquals(received(blocks, true, false), received(blocks, false, false));
    }
}
