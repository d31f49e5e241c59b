package io.github.jhtop.recording;

import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a run that anybody may have written: what is damaged, too large or no file is a {@link RecordingException} that says
 * where. Nothing is ever written. Any thread.
 */
public final class RunReader {

    /** More than a day at ten a second. */
    private static final int MOST_SAMPLES = 10_000_000;

    private final Path directory;
    private final RunDocument document;

    private RunReader(Path directory, RunDocument document) {
        this.directory = directory;
        this.document = document;
    }

    /**
     * Opens a run.
     *
     * @param directory of the run
     * @return a reader that knows the header
     * @throws RecordingException if it is no run, or is of a newer jhtop
     */
    public static RunReader open(Path directory) throws RecordingException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new RecordingException(directory.toString(), "there is no directory of a run; try: jhtop runs list");
        }
        Path file = directory.resolve(RunDocument.FILE);
        try {
            byte[] bytes = PrivateFiles.read(file, RunDocument.LONGEST);
            if (bytes == null) {
                throw new FormatException("it is larger than " + (RunDocument.LONGEST >> 20) + " MiB");
            }
            return new RunReader(directory, RunDocument.decode(bytes, bytes.length));
        } catch (IOException e) {
            throw new RecordingException(file.toString(), e);
        }
    }

    /**
     * Where the run lies.
     *
     * @return its directory
     */
    public Path directory() {
        return directory;
    }

    /**
     * What was known when it began.
     *
     * @return the header
     */
    public RunHeader header() {
        return document.header();
    }

    /**
     * What came of it.
     *
     * @return the result, or null if the run has no end
     */
    public @Nullable RunResult result() {
        return document.result();
    }

    /**
     * The machine after it.
     *
     * @return null if the run has no end
     */
    public @Nullable Environment environmentAfter() {
        return document.after();
    }

    /**
     * How whole it is, by its own word.
     *
     * @return complete or incomplete
     */
    public RunState state() {
        RunResult result = document.result();
        boolean partial = String.valueOf(directory.getFileName()).endsWith(RunWriter.PARTIAL);
        return result == null || partial ? RunState.INCOMPLETE : result.state();
    }

    /**
     * Reads its samples from the first on.
     *
     * @param slice which part of them
     * @return a reader to be closed
     * @throws RecordingException if there is no file of samples
     */
    public SampleReader samples(Slice slice) throws RecordingException {
        Path file = file();
        try {
            return new SampleReader(PrivateFiles.open(file), file.toString(), slice);
        } catch (IOException e) {
            throw new RecordingException(file.toString(), e);
        }
    }

    private Path file() {
        return directory.resolve(RunWriter.SAMPLES);
    }

    /**
     * Finds all samples, without decoding them, so that any can be read.
     *
     * @return a tape to be closed, of the whole samples if the file is cut off
     * @throws RecordingException if the file is damaged
     */
    public Tape tape() throws RecordingException {
        Path file = file();
        LongStream.Builder offsets = LongStream.builder();
        IntStream.Builder starts = IntStream.builder();
        LongStream.Builder nanos = LongStream.builder();
        int count = 0;
        try (GzipLines lines = new GzipLines(PrivateFiles.open(file))) {
            while (lines.next()) {
                if (lines.startsMember()) {
                    offsets.add(lines.memberStart());
                    starts.add(count);
                }
                nanos.add(SampleTime.of(lines.line(), lines.length()));
                count++;
                if (count > MOST_SAMPLES) {
                    throw new FormatException("it has more than " + MOST_SAMPLES + " samples");
                }
            }
        } catch (IOException e) {
            throw new RecordingException(file + ": sample " + (count + 1), e);
        }
        long[] offsetOf = offsets.build().toArray();
        int[] startOf = starts.build().toArray();
        if (count > 0 && startOf.length == 0) {
            throw new RecordingException(file.toString(), "no sample begins a block");
        }
        return new Tape(
                block -> openAt(file, offsetOf[block]),
                file.toString(),
                startOf,
                nanos.build().toArray());
    }

    private static InputStream openAt(Path file, long offset) throws IOException {
        InputStream in = PrivateFiles.open(file);
        try {
            in.skipNBytes(offset);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads all of it to see what is whole.
     *
     * @return what was found
     */
    public Verification verify() {
        try (SampleReader reader = samples(Slice.WHOLE)) {
            Sample first = null;
            Sample last = null;
            RecordingException damage = null;
            try {
                for (Sample sample = reader.next(); sample != null; sample = reader.next()) {
                    first = first == null ? sample : first;
                    last = sample;
                }
            } catch (RecordingException e) {
                damage = e;
            }
            long nanos = first == null || last == null ? 0 : last.monotonicNanos() - first.monotonicNanos();
            String torn = reader.torn();
            String problem = damage == null ? torn : damage.line();
            RunState state = damage == null ? (torn == null ? state() : RunState.INCOMPLETE) : RunState.DAMAGED;
            return new Verification(state, reader.passed(), nanos / 1e9, reader.position(), problem);
        } catch (RecordingException e) {
            return new Verification(RunState.DAMAGED, 0, Double.NaN, 0, e.line());
        }
    }
}
