package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Size;

/** What a terminal tells the program. */
public sealed interface Input {

    /**
     * A key was pressed.
     *
     * @param name its name as in the key map: the character itself for a printable one ({@code q}, {@code +}, {@code
     *     /}), else {@code Space}, {@code Enter}, {@code Esc}, {@code Tab}, {@code Shift-Tab}, {@code Backspace}, {@code
     *     Delete}, {@code Insert}, {@code Up}, {@code Down}, {@code Left}, {@code Right}, {@code Home}, {@code End},
     *     {@code PageUp}, {@code PageDown}, {@code F1} to {@code F12}, {@code Ctrl-C} and alike, {@code Alt-x} and alike
     */
    record Key(String name) implements Input {}

    /**
     * A button of the mouse was pressed, or its wheel turned, on a cell of the screen. A double click is two presses.
     *
     * @param kind what was done
     * @param row from 0
     * @param column from 0
     */
    record Mouse(Kind kind, int row, int column) implements Input {

        /** What one can do with a mouse. */
        public enum Kind {
            /** The left button. */
            PRESS,
            /** The right button. */
            RIGHT_PRESS,
            /** One notch of the wheel, away from the hand. */
            WHEEL_UP,
            /** One notch of the wheel, towards the hand. */
            WHEEL_DOWN
        }
    }

    /**
     * Something was pasted: text for a prompt, and never a command.
     *
     * @param text printable, without control characters, at most 4,096 characters
     */
    record Pasted(String text) implements Input {}

    /**
     * The screen has another size now.
     *
     * @param size the new one
     */
    record Resized(Size size) implements Input {}

    /** The terminal is gone: end of file, or an error that means it. */
    record Closed() implements Input {}
}
