package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How one list of rows became another, as a walk along the older one: a number n keeps n rows, -n leaves n rows out, a list
 * is the next row changed, an object is a new row; what the walk does not reach is kept. Short for lists that ascend by
 * their keys, right for any.
 */
final class RowLists {

    private RowLists() {}

    static <R> boolean same(RowCodec<R> codec, List<R> older, List<R> newer) {
        if (older == newer) {
            return true;
        }
        if (older.size() != newer.size()) {
            return false;
        }
        for (int i = 0; i < older.size(); i++) {
            R before = older.get(i);
            R after = newer.get(i);
            if (before != after && !(codec.continues(before, after) && codec.unchanged(before, after))) {
                return false;
            }
        }
        return true;
    }

    static <R> void write(JsonGenerator json, RowCodec<R> codec, List<R> older, List<R> newer) throws IOException {
        Walk walk = new Walk(json);
        json.writeStartArray();
        int at = 0;
        for (R row : newer) {
            boolean found = false;
            while (!found && at < older.size() && codec.key(older.get(at)) <= codec.key(row)) {
                R before = older.get(at++);
                found = before == row || codec.continues(before, row);
                if (!found) {
                    walk.leaveOut(1);
                } else if (codec.unchanged(before, row)) {
                    walk.keep();
                } else {
                    walk.arrive();
                    codec.writeChange(json, before, row);
                }
            }
            if (!found) {
                walk.arrive();
                codec.writeWhole(json, row);
            }
        }
        walk.leaveOut(older.size() - at);
        walk.end();
        json.writeEndArray();
    }

    /** Steps that are not written yet, because more of the same kind may follow. */
    private static final class Walk {
        private final JsonGenerator json;
        private int kept;
        private int leftOut;

        Walk(JsonGenerator json) {
            this.json = json;
        }

        void keep() throws IOException {
            end();
            kept++;
        }

        void leaveOut(int rows) throws IOException {
            if (rows > 0 && kept > 0) {
                json.writeNumber(kept);
                kept = 0;
            }
            leftOut += rows;
        }

        void arrive() throws IOException {
            end();
            if (kept > 0) {
                json.writeNumber(kept);
                kept = 0;
            }
        }

        /** Rows that are kept at the end need no word. */
        void end() throws IOException {
            if (leftOut > 0) {
                json.writeNumber(-leftOut);
                leftOut = 0;
            }
        }
    }

    /** Reads what {@link #write} wrote; rows without news are the very same. */
    static <R> List<R> read(JsonInput json, RowCodec<R> codec, List<R> older, Census census) throws IOException {
        json.beginArray();
        List<R> newer = new ArrayList<>(older.size());
        int at = 0;
        while (json.element()) {
            if (json.isObject()) {
                newer.add(codec.readWhole(json));
                census.row();
            } else if (json.isArray()) {
                newer.add(codec.readChange(json, older.get(reach(older, at, 1) - 1)));
                at++;
            } else {
                int step = json.smallInteger();
                int next = reach(older, at, Math.abs((long) step));
                if (step > 0) {
                    newer.addAll(older.subList(at, next));
                }
                at = next;
            }
        }
        newer.addAll(older.subList(at, older.size()));
        return Collections.unmodifiableList(newer);
    }

    private static int reach(List<?> older, int at, long steps) throws FormatException {
        if (steps == 0 || at + steps > older.size()) {
            throw new FormatException("a step of " + steps + " in a list of " + (older.size() - at));
        }
        return (int) (at + steps);
    }
}
