package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Codec;
import io.github.jhtop.workloads.common.Job;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The edges of a picture in the heap.
 *
 * @param picture the whole of it
 * @param cut into tasks
 */
record ImageJob(Picture picture, Cut cut) implements Job<byte[]> {

    @Override
    public int tasks() {
        return cut.tasks();
    }

    @Override
    public byte[] perform(int task) {
        return cut.edges(cut.strip(picture, task));
    }

    @Override
    public Codec<byte[]> codec() {
        return Codec.BYTES;
    }

    @Override
    public String checksum(List<byte[]> rows) {
        CRC32C crc = new CRC32C();
        rows.forEach(crc::update);
        return Long.toHexString(crc.getValue());
    }

    @Override
    public long operations() {
        return (long) cut.side() * cut.side();
    }
}
