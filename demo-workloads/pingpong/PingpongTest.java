package io.github.jhtop.workloads.pingpong;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PingpongTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "64, 3", "4096, 192"})
    void eachLineIsTouchedOnce(int bytes, long touches) {
        ByteBuffer workingSet = ByteBuffer.allocate(bytes);
        for (int i = 0; i < 3; i++) {
            PingpongKernel.touch(workingSet);
        }
        assertEquals(touches, PingpongKernel.touches(workingSet));
        assertEquals(touches, 3 * PingpongKernel.lines(bytes));
    }

    private static Rally alone(boolean honest) throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        ByteBuffer nothing = ByteBuffer.allocate(0);
        return new Game(2, 64, honest).alone(new End.OnQueues(queue, queue), nothing, nothing);
    }

    @Test
    void aFairGameHasNoFaults() throws Exception {
        assertEquals(0, alone(true).faults());
        assertEquals(64, alone(true).nanos().length);
    }

    @Test
    void aFoulPlayerIsSeen() throws Exception {
        assertEquals(66, alone(false).faults());
    }

    @Test
    void aMailboxHandsOverWhatWasPutIn() throws Exception {
        Mailbox there = new Mailbox();
        Mailbox back = new Mailbox();
        int[] seen = new int[64];
        Thread other = new Thread(() -> {
            for (int i = 0; i < seen.length; i++) {
                seen[i] = there.take();
                back.put(i);
            }
        });
        other.start();
        int[] expected = new int[64];
        for (int i = 0; i < seen.length; i++) {
            expected[i] = 3 * i;
            there.put(3 * i);
            back.take();
        }
        other.join();
        assertArrayEquals(expected, seen);
    }
}
