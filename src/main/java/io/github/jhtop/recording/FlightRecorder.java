package io.github.jhtop.recording;

import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The samples of the last minutes in memory, compressed as in a file, bounded in time and bytes: the oldest go first, a block
 * at a time. Nothing is loaded for it before the first sample. Any thread.
 */
public final class FlightRecorder implements AutoCloseable {

    /** How far back it reaches, give or take a block. */
    public static final Duration SPAN = Duration.ofMinutes(10);

    /** What it takes at most, in bytes. */
    public static final long MOST_BYTES = 32L << 20;

    /** A block lasts no longer than this, so that little is lost with the oldest. */
    private static final long LONGEST_BLOCK_NANOS = Duration.ofSeconds(30).toNanos();

    /** The budget is lost in parts no larger than this. */
    private static final int BLOCKS_AT_LEAST = 16;

    private final long mostBytes;
    private final Masking masking;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private @Nullable BlockMaker maker;
    private long blockBytes;
    private boolean closed;
    private @Nullable RecordingException failure;

    /**
     * An empty ring.
     *
     * @param masking what is done to secrets on command lines
     */
    public FlightRecorder(Masking masking) {
        this(masking, MOST_BYTES);
    }

    FlightRecorder(Masking masking, long mostBytes) {
        this.masking = masking;
        this.mostBytes = mostBytes;
    }

    /**
     * Adds a sample. Never throws: one that cannot be held ends the recording, see {@link #failure}.
     *
     * @param sample newer than all before
     */
    public synchronized void append(Sample sample) {
        if (closed || failure != null) {
            return;
        }
        try {
            BlockMaker making = maker == null ? new BlockMaker(masking) : maker;
            maker = making;
            if (isFull(making, sample)) {
                freeze(making);
            }
            making.add(sample);
            forget(sample.monotonicNanos());
        } catch (IOException | RuntimeException e) {
            failure = new RecordingException("the last minutes", RunWriter.reason(e));
        }
    }

    private boolean isFull(BlockMaker making, Sample next) {
        return making.isFull()
                || (making.count() > 0 && next.monotonicNanos() - making.firstNanos() >= LONGEST_BLOCK_NANOS)
                || making.bytes() > mostBytes / BLOCKS_AT_LEAST;
    }

    private void freeze(BlockMaker making) {
        Block block = making.finish();
        blocks.add(block);
        blockBytes += block.footprint();
    }

    private void forget(long now) {
        while (!blocks.isEmpty() && (size() > mostBytes || isOld(now))) {
            blockBytes -= blocks.remove().footprint();
        }
    }

    /** The oldest block is old when the block after it reaches far enough back. */
    private boolean isOld(long now) {
        long next = blocks.stream()
                .skip(1)
                .findFirst()
                .map(block -> block.nanos()[0])
                .orElseGet(() -> maker == null ? now : maker.firstNanos());
        return now - next >= SPAN.toNanos();
    }

    /**
     * What it takes: blocks, buffers, and native memory of the compressor. The newest sample is not counted, since the screen
     * holds it anyway.
     *
     * @return bytes
     */
    public synchronized long size() {
        return blockBytes + (maker == null ? 0 : maker.footprint());
    }

    /**
     * What was recorded until now; later samples do not change it.
     *
     * @return a tape for the thread that asks
     */
    public synchronized Tape tape() {
        List<Block> all = new ArrayList<>(blocks);
        if (maker != null && maker.count() > 0) {
            all.add(maker.soFar());
        }
        return Tape.of(all);
    }

    /**
     * Why nothing is recorded any more.
     *
     * @return the reason, or null
     */
    public synchronized @Nullable RecordingException failure() {
        return failure;
    }

    /** Forgets everything. */
    @Override
    public synchronized void close() {
        closed = true;
        blocks.clear();
        blockBytes = 0;
        if (maker != null) {
            maker.close();
            maker = null;
        }
    }
}
