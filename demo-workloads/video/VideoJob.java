package io.github.jhtop.workloads.video;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Job;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A film of which each frame is a task. A frame is compared with the one before it as it was filmed, so none waits for
 * another.
 *
 * @param frames how many
 * @param reach of the motion search, in pixels
 * @param seed of the film
 */
record VideoJob(int frames, int reach, long seed) implements Job<byte[]> {

    static VideoJob of(Arguments arguments) {
        return new VideoJob(arguments.number("frames"), arguments.number("reach"), arguments.seed());
    }

    @Override
    public int tasks() {
        return frames;
    }

    @Override
    public byte[] perform(int task) {
        return VideoKernel.coefficients(VideoKernel.frame(task, seed), VideoKernel.frame(task + 1, seed), reach);
    }

    @Override
    public Codec<byte[]> codec() {
        return Codec.BYTES;
    }

    @Override
    public String checksum(List<byte[]> coefficients) {
        CRC32C crc = new CRC32C();
        coefficients.forEach(crc::update);
        return Long.toHexString(crc.getValue());
    }

    @Override
    public long operations() {
        return frames;
    }
}
