package io.github.jhtop.workloads.common;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run tells to whoever launched it: one JSON object per line, each written at once by one write(2), so that a
 * crash loses none that was written. Used by any thread.
 */
public final class Reporter implements Closeable {

    private final OutputStream out;

    Reporter(OutputStream out) {
        this.out = out;
    }

    /** Reports to the file of the command line, which is appended to, or to the standard output. */
    @Sanctioned("without --out the report is all that the program has to say")
    static Reporter of(Arguments arguments) throws IOException {
        return new Reporter(
                arguments.out().isPresent() ? new FileOutputStream(arguments.out().get().toFile(), true) : System.out);
    }

    /**
     * Reports something that happened.
     *
     * @param name of the event
     * @param fields what there is to say of it, in this order
     */
    public void event(String name, Map<String, ?> fields) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("event", name);
        line.putAll(fields);
        byte[] bytes = (Json.of(line) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            try {
                out.write(bytes);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
