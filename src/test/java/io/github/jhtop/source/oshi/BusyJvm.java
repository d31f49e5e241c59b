package io.github.jhtop.source.oshi;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A program of known cost: burns CPU for a given time, keeps threads waiting, and lets them go when it is told to. */
final class BusyJvm {

    /** How many threads wait. */
    static final int IDLERS = 3;

    private BusyJvm() {}

    /** Says {@code b} when it has burnt its milliseconds, and {@code e} when the threads have ended after a word. */
    public static void main(String[] args) throws IOException, InterruptedException {
        long burnNanos = Long.parseLong(args[0]) * 1_000_000;
        CountDownLatch end = new CountDownLatch(1);
        List<Thread> idlers = new ArrayList<>();
        for (int i = 0; i < IDLERS; i++) {
            Thread idler = new Thread(() -> await(end), "idler-" + i);
            idler.start();
            idlers.add(idler);
        }
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < burnNanos) {
            Thread.onSpinWait();
        }
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                FileInputStream in = new FileInputStream(FileDescriptor.in)) {
            out.write('b');
            in.read();
            end.countDown();
            for (Thread idler : idlers) {
                idler.join();
            }
            out.write('e');
            in.read();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
