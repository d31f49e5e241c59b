package io.github.jhtop.workloads.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTest {

    /** The checksums come from another implementation, in another language, that knows of no tiles. */
    @ParameterizedTest
    @CsvSource({"1, 256, 6064a37a", "64, 256, a1ba350", "64, 64, a1ba350", "64, 16, a1ba350", "64, 9, a1ba350"})
    void theEdgesAreKnown(int side, int tile, String checksum) {
        ImageJob job = new ImageJob(Picture.chessBoard(side, 42), new Cut(side, tile));
        List<byte[]> edges =
                IntStream.range(0, job.tasks()).mapToObj(job::perform).toList();
        assertEquals(checksum, job.checksum(edges));
    }
}
