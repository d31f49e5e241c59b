package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one kind are written: whole, or as the differences of their numbers from those of an earlier row. One writer
 * or reader at a time.
 *
 * @param <R> the kind of row
 */
abstract class RowCodec<R> {

    private final long[] before;
    private final long[] after;

    RowCodec(int columns) {
        before = new long[columns];
        after = new long[columns];
    }

    /** What lists of such rows ascend by. */
    abstract int key(R row);

    /**
     * Whether both rows are of the same thing and differ in their numbers alone: nothing became known or unknown, no text
     * changed.
     */
    abstract boolean continues(R older, R newer);

    /** Puts the numbers of a row; 0 for what is unknown. */
    abstract void numbers(R row, long[] into);

    /** An earlier row with other numbers. */
    abstract R with(R older, long[] numbers) throws IOException;

    abstract void writeWhole(JsonGenerator json, R row) throws IOException;

    abstract R readWhole(JsonInput json) throws IOException;

    /** Whether a row that continues another has no news. */
    boolean unchanged(R older, R newer) {
        return older == newer || changedColumns(older, newer) == 0;
    }

    /** Writes the differences, but for those at the end that are 0. */
    void writeChange(JsonGenerator json, R older, R newer) throws IOException {
        json.writeStartArray();
        writeDifferences(json, older, newer);
        json.writeEndArray();
    }

    R readChange(JsonInput json, R older) throws IOException {
        json.beginArray();
        long[] numbers = before;
        numbers(older, numbers);
        for (int i = 0; json.element(); i++) {
            add(numbers, i, json.integer());
        }
        return with(older, numbers);
    }

    final void writeDifferences(JsonGenerator json, R older, R newer) throws IOException {
        int columns = changedColumns(older, newer);
        for (int i = 0; i < columns; i++) {
            json.writeNumber(after[i] - before[i]);
        }
    }

    /** The buffer that holds the numbers of an earlier row. */
    final long[] numbersOf(R older) {
        numbers(older, before);
        return before;
    }

    /** Differences may overflow; so do sums, back again. */
    static void add(long[] numbers, int column, long difference) throws FormatException {
        if (column == numbers.length) {
            throw new FormatException("a row has more than " + numbers.length + " numbers");
        }
        numbers[column] += difference;
    }

    /** Columns up to the last that changed; both buffers are filled then. */
    private int changedColumns(R older, R newer) {
        numbers(older, before);
        numbers(newer, after);
        int columns = after.length;
        while (columns > 0 && after[columns - 1] == before[columns - 1]) {
            columns--;
        }
        return columns;
    }

    /** Whether both are known or neither is. */
    static boolean alike(@Nullable Object a, @Nullable Object b) {
        return (a == null) == (b == null);
    }
}
