package io.github.jhtop.workloads.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) as far as the workloads write it: objects, arrays, texts without escapes, whole numbers. Anything
 * else is an {@link IllegalArgumentException}. Used by one thread.
 */
public final class JsonParser {

    private final String text;
    private int at;

    private JsonParser(String text) {
        this.text = text;
    }

    /**
     * Reads a value.
     *
     * @param text all of it
     * @return a map, list, string or long
     */
    public static Object parse(String text) {
        JsonParser parser = new JsonParser(text);
        Object value = parser.value();
        if (parser.at != text.length()) {
            throw parser.unexpected();
        }
        return value;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String name = string();
            expect(':');
            object.put(name, value());
            separator('}');
        }
        expect('}');
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            array.add(value());
            separator(']');
        }
        expect(']');
        return array;
    }

    private void separator(char end) {
        if (peek() != end) {
            expect(',');
        }
    }

    private String string() {
        expect('"');
        int end = text.indexOf('"', at);
        if (end < 0) {
            throw unexpected();
        }
        String string = text.substring(at, end);
        at = end + 1;
        return string;
    }

    private Long number() {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return Long.valueOf(text.substring(start, at));
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw unexpected();
        }
        at++;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("no JSON at " + at);
    }
}
