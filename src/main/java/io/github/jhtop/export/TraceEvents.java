package io.github.jhtop.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Events of a trace, written one by one; times are whole microseconds, so that what lies within something else does so
 * exactly. Source: the document "Trace Event Format" of Chromium, JSON object format.
 */
final class TraceEvents implements Closeable {

    private final JsonGenerator json;

    /**
     * Begins a trace. What belongs to the whole of it comes first: readers that stream stop at fields that they do not know.
     *
     * @param out takes UTF-8 and stays open
     * @param about the whole trace
     */
    TraceEvents(OutputStream out, JsonLine.Fields about) throws IOException {
        json = JsonLine.generator(out);
        json.writeStartObject();
        json.writeStringField("displayTimeUnit", "ms");
        json.writeObjectFieldStart("otherData");
        about.write(json);
        json.writeEndObject();
        json.writeArrayFieldStart("traceEvents");
    }

    /**
     * Where an event is drawn.
     *
     * @param pid tells processes from each other, also those that had the same PID one after the other
     * @param tid tells threads from each other, whatever their process
     */
    record Track(long pid, long tid) {}

    /** Which line an instant belongs to. */
    enum Scope {
        PROCESS("p"),
        THREAD("t");

        private final String letter;

        Scope(String letter) {
            this.letter = letter;
        }
    }

    /** Says what a process or a thread is called, or where it is listed. */
    void describe(Track track, String what, JsonLine.Fields arguments) throws IOException {
        begin("M", track, what);
        end(arguments);
    }

    /** Something that lasts. */
    void slice(Track track, long fromMicros, long toMicros, String name, JsonLine.Fields arguments) throws IOException {
        begin("X", track, name);
        json.writeNumberField("ts", fromMicros);
        json.writeNumberField("dur", toMicros - fromMicros);
        end(arguments);
    }

    /** Begins what lasts until {@link #close}. */
    void open(Track track, long micros, String name, JsonLine.Fields arguments) throws IOException {
        begin("B", track, name);
        json.writeNumberField("ts", micros);
        end(arguments);
    }

    /** Ends what was begun last. */
    void close(Track track, long micros, String name) throws IOException {
        begin("E", track, name);
        json.writeNumberField("ts", micros);
        json.writeEndObject();
    }

    /** Values that hold from now on, stacked in one graph of the process. */
    void count(Track track, long micros, String name, JsonLine.Fields values) throws IOException {
        begin("C", track, name);
        json.writeNumberField("ts", micros);
        end(values);
    }

    /** Something that takes no time. */
    void mark(Track track, long micros, Scope scope, String name, JsonLine.Fields arguments) throws IOException {
        begin("i", track, name);
        json.writeNumberField("ts", micros);
        json.writeStringField("s", scope.letter);
        end(arguments);
    }

    private void begin(String phase, Track track, String name) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("ph", phase);
        json.writeNumberField("pid", track.pid());
        json.writeNumberField("tid", track.tid());
        json.writeStringField("name", name);
    }

    private void end(JsonLine.Fields arguments) throws IOException {
        json.writeObjectFieldStart("args");
        arguments.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Ends the trace. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
