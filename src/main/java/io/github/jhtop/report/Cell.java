package io.github.jhtop.report;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text of it; a line break stands between lines
 * @param form how it is set
 * @param tone of a verdict, or null
 * @param anchor to which it leads, or null
 */
record Cell(String text, Form form, @Nullable Tone tone, @Nullable String anchor) {

    /** How a cell is set. */
    enum Form {
        TEXT,
        NUMBER,
        CODE,
        HEAD,
    }

    static Cell text(Object text) {
        return new Cell(text.toString(), Form.TEXT, null, null);
    }

    static Cell number(String number) {
        return new Cell(number, Form.NUMBER, null, null);
    }

    static Cell code(Object code) {
        return new Cell(code.toString(), Form.CODE, null, null);
    }

    /** The title of a row. */
    static Cell head(Object head) {
        return new Cell(head.toString(), Form.HEAD, null, null);
    }

    static Cell verdict(Tone tone, String word) {
        return new Cell(word, Form.TEXT, tone, null);
    }

    Cell leadingTo(String target) {
        return new Cell(text, form, tone, target);
    }
}
