package io.github.jhtop.workloads.mandelbrot;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Job;
import java.util.List;

/**
 * A picture whose rows are dealt out like cards: neighbours cost alike, so each worker gets its share of the black middle.
 *
 * @param size pixels of a side
 * @param limit of the iterations of a pixel
 * @param tasks how many hands the rows are dealt to
 */
record MandelbrotJob(int size, int limit, int tasks) implements Job<Long> {

    static MandelbrotJob of(Arguments arguments) {
        return new MandelbrotJob(arguments.number("size"), arguments.number("iterations"), arguments.workers());
    }

    @Override
    public Long perform(int task) {
        long sum = 0;
        for (int row = task; row < size; row += tasks) {
            sum += MandelbrotKernel.iterationsOfRow(size, row, limit);
        }
        return sum;
    }

    @Override
    public Codec<Long> codec() {
        return Codec.LONG;
    }

    @Override
    public String checksum(List<Long> sums) {
        return Long.toString(sums.stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public long operations() {
        return (long) size * size;
    }
}
