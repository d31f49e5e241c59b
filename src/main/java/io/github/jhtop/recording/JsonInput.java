package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jhtop.text.SafeText;
import java.io.Closeable;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is read with suspicion. The current token is the first of the value that is read next; after reading it is the
 * last of that value. Whatever is not as expected is a {@link FormatException}.
 */
final class JsonInput implements Closeable {

    private final JsonParser parser;

    private JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /** Stands at the one value that these bytes hold. */
    static JsonInput of(byte[] bytes, int length) throws IOException {
        JsonInput input = new JsonInput(Json.FACTORY.createParser(bytes, 0, length));
        input.advance();
        return input;
    }

    private JsonToken advance() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new FormatException("ends too soon");
        }
        return token;
    }

    private FormatException unexpected(String wanted) {
        return new FormatException("column " + parser.currentLocation().getColumnNr() + ": " + wanted + " expected");
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    void beginObject() throws IOException {
        if (!isObject()) {
            throw unexpected("an object");
        }
    }

    /** The name of the next field of the object, its value being current; null at the end of the object. */
    @Nullable String field() throws IOException {
        if (advance() == JsonToken.END_OBJECT) {
            return null;
        }
        String name = parser.currentName();
        advance();
        return name;
    }

    void beginArray() throws IOException {
        if (!isArray()) {
            throw unexpected("a list");
        }
    }

    /** Whether the list has one more element, which is current then. */
    boolean element() throws IOException {
        return advance() != JsonToken.END_ARRAY;
    }

    /** Steps to an element that must be there. */
    void required() throws IOException {
        if (!element()) {
            throw unexpected("one more element");
        }
    }

    /** The list must end here. */
    void endArray() throws IOException {
        if (element()) {
            throw unexpected("the end of a list");
        }
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    /** Nothing may follow. */
    void end() throws IOException {
        if (parser.nextToken() != null) {
            throw unexpected("the end");
        }
    }

    long integer() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unexpected("an integer");
        }
        return parser.getLongValue();
    }

    @Nullable Long integerOrNull() throws IOException {
        return isNull() ? null : Long.valueOf(integer());
    }

    int smallInteger() throws IOException {
        return small(integer());
    }

    @Nullable Integer smallIntegerOrNull() throws IOException {
        return isNull() ? null : Integer.valueOf(smallInteger());
    }

    static int small(long number) throws FormatException {
        if (number != (int) number) {
            throw new FormatException(number + " is out of range");
        }
        return (int) number;
    }

    /** NaN for null. */
    double decimal() throws IOException {
        if (isNull()) {
            return Double.NaN;
        }
        if (!parser.currentToken().isNumeric()) {
            throw unexpected("a number");
        }
        return parser.getDoubleValue();
    }

    boolean truth() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Nullable Boolean truthOrNull() throws IOException {
        return isNull() ? null : Boolean.valueOf(truth());
    }

    SafeText text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected("a text");
        }
        return SafeText.of(parser.getText());
    }

    @Nullable SafeText textOrNull() throws IOException {
        return isNull() ? null : text();
    }

    /** A text or a number, as it is spelled. */
    SafeText textOrNumber() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? SafeText.of(parser.getText()) : text();
    }

    List<SafeText> texts() throws IOException {
        List<SafeText> texts = new ArrayList<>();
        beginArray();
        while (element()) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    Instant instant() throws IOException {
        long[] parts = integers(2, 2);
        try {
            return Instant.ofEpochSecond(parts[0], parts[1]);
        } catch (DateTimeException | ArithmeticException e) {
            throw new FormatException(parts[0] + " is no point in time");
        }
    }

    /** A point in time as people write it. */
    Instant iso8601() throws IOException {
        SafeText text = text();
        try {
            return Instant.parse(text.toString());
        } catch (DateTimeException e) {
            throw new FormatException("'" + text + "' is no point in time");
        }
    }

    /** A list of so many integers. */
    long[] integers(int fewest, int most) throws IOException {
        beginArray();
        long[] numbers = new long[most];
        int count = 0;
        while (element()) {
            if (count == most) {
                throw unexpected("the end of a list");
            }
            numbers[count++] = integer();
        }
        if (count < fewest) {
            throw unexpected("one more element");
        }
        return count == most ? numbers : Arrays.copyOf(numbers, count);
    }

    /** What an object must hold. */
    static <T> T required(@Nullable T value, String name) throws FormatException {
        if (value == null) {
            throw new FormatException("no '" + name + "'");
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
