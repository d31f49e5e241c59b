package io.github.jhtop.workload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file that a workload reports to, read as it grows. It is foreign: what is missing or damaged becomes a problem to be
 * told, never an exception, in bounded memory. Used by one thread.
 */
public final class WorkloadOutput {

    /** A million latencies are ten. */
    private static final int LARGEST_BYTES = 32 << 20;

    private static final int CHUNK_BYTES = 64 << 10;
    private static final int DEEPEST = 8;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Path file;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private final ToldDraft draft = new ToldDraft();
    private long read;
    private int damagedLines;
    private @Nullable String problem;

    /**
     * The output of a run.
     *
     * @param file it need not exist yet
     */
    public WorkloadOutput(Path file) {
        this.file = file;
    }

    /**
     * Reads what is new since the last time.
     *
     * @return all that is known so far
     */
    public Told poll() {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try (SeekableByteChannel channel = Files.newByteChannel(file)) {
                channel.position(read);
                consume(Channels.newInputStream(channel));
            } catch (IOException e) {
                problem = "what the workload told cannot be read: " + e.getMessage();
            }
        }
        return draft.told(problem());
    }

    private void consume(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
            read += length;
            if (read > LARGEST_BYTES) {
                problem = "the workload told more than " + (LARGEST_BYTES >> 20) + " MiB";
                return;
            }
            for (int i = 0; i < length; i++) {
                take(chunk[i]);
            }
        }
    }

    private void take(byte next) {
        if (next != '\n') {
            rest.write(next);
            return;
        }
        byte[] line = rest.toByteArray();
        rest.reset();
        try (JsonParser parser = JSON.createParser(line)) {
            Map<String, Object> fields = JsonFields.read(parser);
            draft.add(fields);
        } catch (IOException | IllegalArgumentException damaged) {
            damagedLines++;
        }
    }

    private @Nullable String problem() {
        if (problem != null) {
            return problem;
        }
        if (damagedLines > 0) {
            return damagedLines
                    + (damagedLines == 1
                            ? " line of what the workload told is damaged"
                            : " lines of what the workload told are damaged");
        }
        return rest.size() > 0 ? "the last line of what the workload told is torn" : null;
    }
}
