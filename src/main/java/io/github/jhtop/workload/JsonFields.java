package io.github.jhtop.workload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of JSON as plain values: texts, longs, truth values, arrays of longs, lists of maps, maps of such; null is left out. */
final class JsonFields {

    private static final int FIRST_CAPACITY = 64;

    private JsonFields() {}

    /** Reads the object of a line. */
    static Map<String, Object> read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("no object");
        }
        Map<String, Object> fields = object(parser);
        if (parser.nextToken() != null) {
            throw new IllegalArgumentException("more than an object");
        }
        return fields;
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            switch (parser.nextToken()) {
                case VALUE_STRING -> fields.put(name, parser.getText());
                case VALUE_NUMBER_INT -> fields.put(name, parser.getLongValue());
                case VALUE_TRUE -> fields.put(name, true);
                case VALUE_FALSE -> fields.put(name, false);
                case START_OBJECT -> fields.put(name, object(parser));
                case START_ARRAY -> array(parser, name, fields);
                default -> {
                    // Null is unknown, and so is a kind of value that nobody here reads.
                }
            }
        }
        return fields;
    }

    /** Of longs, unless there is an object in it. */
    private static void array(JsonParser parser, String name, Map<String, Object> fields) throws IOException {
        long[] numbers = new long[FIRST_CAPACITY];
        int count = 0;
        List<Map<String, Object>> objects = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                objects.add(object(parser));
                continue;
            }
            if (token != JsonToken.VALUE_NUMBER_INT) {
                parser.skipChildren();
                continue;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = parser.getLongValue();
        }
        fields.put(name, objects.isEmpty() ? Arrays.copyOf(numbers, count) : List.copyOf(objects));
    }
}
