package io.github.jhtop.tui.compare;

import io.github.jhtop.tui.widget.GraphStyle;

/**
 * Where and how a board is drawn; it takes all columns.
 *
 * @param top its first row
 * @param rows how many
 * @param style what lines of history are drawn with
 * @param unicode whether the terminal takes more than ASCII
 */
public record Frame(int top, int rows, GraphStyle style, boolean unicode) {}
