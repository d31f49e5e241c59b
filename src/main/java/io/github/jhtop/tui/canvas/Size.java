package io.github.jhtop.tui.canvas;

/**
 * Size of a screen in cells.
 *
 * @param rows height
 * @param columns width
 */
public record Size(int rows, int columns) {}
