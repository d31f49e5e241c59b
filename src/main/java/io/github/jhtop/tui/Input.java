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
     * The screen has another size now.
     *
     * @param size the new one
     */
    record Resized(Size size) implements Input {}

    /** The terminal is gone: end of file, or an error that means it. */
    record Closed() implements Input {}
}
