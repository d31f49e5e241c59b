package io.github.jhtop.recording;

import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run as it happens. Each sample is in the hands of the kernel when {@link #append} returns, so a recorder that is
 * killed loses none of them. One thread at a time; any thread may ask for {@link #failure}.
 */
public final class RunWriter implements AutoCloseable {

    /** The name of the samples in the directory of a run. */
    static final String SAMPLES = "samples.jsonl.gz";

    /** What the name of a directory ends with while its run is written. */
    static final String PARTIAL = ".partial";

    private static final String REPLACEMENT = RunDocument.FILE + ".new";
    private static final int MOST_OF_SAME_TIME = 100;
    private static final int LARGEST_KEPT = 1 << 20;

    private final Path folder;
    private final RunHeader header;
    private final Masking masking;
    private final SeekableByteChannel file;
    private final SampleEncoder encoder;
    private final GzipBlock gzip = new GzipBlock();
    private final Bytes out = new Bytes();
    private int samplesOfBlock;
    private long samples;
    private long length;
    private GzipBlock.@Nullable Trailer trailer;
    private boolean closed;
    private volatile @Nullable RecordingException failure;

    /** Writes samples to a file that is empty. */
    RunWriter(Path folder, RunHeader header, Masking masking, SeekableByteChannel file) throws IOException {
        this.folder = folder;
        this.header = header;
        this.masking = masking;
        this.file = file;
        this.encoder = new SampleEncoder(masking);
    }

    /**
     * Begins a run: a directory that only its owner can read, incomplete until {@link #finish}.
     *
     * @param folder where runs lie; it is made if it is not there
     * @param header of the run; its id gets a number if there is such a run already
     * @param masking what is done to secrets on command lines
     * @return the writer
     * @throws RecordingException if nothing can be written there
     */
    public static RunWriter create(Path folder, RunHeader header, Masking masking) throws RecordingException {
        try {
            PrivateFiles.prepareFolder(folder);
            RunHeader named = header;
            for (int number = 2; !claim(folder, named.runId()); number++) {
                if (number > MOST_OF_SAME_TIME) {
                    throw new FileAlreadyExistsException(named.runId().text());
                }
                named = header.named(header.runId().numbered(number));
            }
            return create(folder.resolve(named.runId() + PARTIAL), folder, named, masking);
        } catch (IOException e) {
            throw new RecordingException(folder.toString(), e);
        }
    }

    /** Makes the directory of an id that is free. */
    private static boolean claim(Path folder, RunId id) throws IOException {
        if (Files.exists(folder.resolve(id.text()), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            PrivateFiles.createFolder(folder.resolve(id + PARTIAL));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static RunWriter create(Path directory, Path folder, RunHeader header, Masking masking) throws IOException {
        boolean done = false;
        try {
            RunHeader masked = header.masked(masking);
            writeNew(directory.resolve(RunDocument.FILE), new RunDocument(masked, null, null).encode());
            SeekableByteChannel file = PrivateFiles.createFile(directory.resolve(SAMPLES));
            done = true;
            return new RunWriter(folder, masked, masking, file);
        } finally {
            if (!done) {
                Files.deleteIfExists(directory.resolve(RunDocument.FILE));
                Files.deleteIfExists(directory);
            }
        }
    }

    private static void writeNew(Path path, Bytes bytes) throws IOException {
        try (SeekableByteChannel file = PrivateFiles.createFile(path)) {
            writeAll(file, bytes.view());
        }
    }

    private static void writeAll(SeekableByteChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /**
     * The header as it was written: with the id that was free, and without secrets.
     *
     * @return the header
     */
    public RunHeader header() {
        return header;
    }

    /**
     * Where the run is being written.
     *
     * @return its directory, until it is finished
     */
    public Path directory() {
        return folder.resolve(header.runId() + PARTIAL);
    }

    /**
     * Adds a sample. Never throws: what goes wrong ends the recording, see {@link #failure}.
     *
     * @param sample newer than all before
     */
    public void append(Sample sample) {
        if (failure != null || closed) {
            return;
        }
        try {
            out.clear(LARGEST_KEPT);
            if (samplesOfBlock == BlockMaker.MOST_SAMPLES && trailer != null) {
                trailer.write(out);
                samplesOfBlock = 0;
            }
            if (samplesOfBlock == 0) {
                gzip.begin(out);
            }
            gzip.add(encoder.encode(sample, samplesOfBlock == 0), out);
            writeAll(file, out.view());
            samplesOfBlock++;
            samples++;
            length += out.size();
            trailer = gzip.trailer();
        } catch (IOException | RuntimeException e) {
            failure = new RecordingException(
                    directory().toString(), "recording stopped after " + samples + " samples: " + reason(e));
            breakOff();
        }
    }

    /** What an exception says in one clause. */
    static String reason(Exception e) {
        return e instanceof IOException io ? RecordingException.reason(io) : e.toString();
    }

    /** Takes back what was written of the sample that failed; what stands is whole again, for other tools as well. */
    private void breakOff() {
        try {
            file.truncate(length);
            endBlock();
        } catch (IOException | RuntimeException e) {
            // Readers of jhtop take it as it is.
        }
    }

    private void endBlock() throws IOException {
        if (trailer != null && samplesOfBlock > 0) {
            out.clear(LARGEST_KEPT);
            trailer.write(out);
            samplesOfBlock = 0;
            file.position(length);
            writeAll(file, out.view());
        }
    }

    /**
     * Samples that were written.
     *
     * @return a count
     */
    public long samples() {
        return samples;
    }

    /**
     * Bytes that the samples take so far.
     *
     * @return a size
     */
    public long bytes() {
        return length;
    }

    /**
     * Why samples are not written any more: a full disk, for example. What was written until then stays.
     *
     * @return the one reason, to be shown once, or null
     */
    public @Nullable RecordingException failure() {
        return failure;
    }

    /**
     * Ends the run: its directory gets its final name. The writer is closed, whatever comes.
     *
     * @param result what came of it; it becomes incomplete if samples are missing
     * @param after the machine after it
     * @return its directory
     * @throws RecordingException if it stays incomplete; what was written until then stays
     */
    public Path finish(RunResult result, Environment after) throws RecordingException {
        Path partial = directory();
        try {
            RunResult told = failure == null ? result : result.in(RunState.INCOMPLETE);
            if (failure == null) {
                endBlock();
            }
            Path replacement = partial.resolve(REPLACEMENT);
            Files.deleteIfExists(replacement);
            writeNew(replacement, new RunDocument(header, told, after.masked(masking)).encode());
            Files.move(replacement, partial.resolve(RunDocument.FILE), StandardCopyOption.ATOMIC_MOVE);
            close();
            return rename(partial, folder.resolve(header.runId().text()));
        } catch (IOException e) {
            throw new RecordingException(
                    partial.toString(), "the run stays incomplete: " + RecordingException.reason(e));
        } finally {
            close();
        }
    }

    private static Path rename(Path partial, Path whole) throws IOException {
        // To rename replaces an empty directory.
        if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(whole.toString());
        }
        try {
            return Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("it cannot be renamed", e);
        }
    }

    /** Leaves the run incomplete, unless it is finished. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (failure == null) {
                endBlock();
            }
            file.close();
        } catch (IOException e) {
            // Whatever was flushed is there.
        } finally {
            gzip.close();
        }
    }
}
