/** The adapter to the terminal and to Lanterna: frames, keys, resize, restore. */
@NullMarked
package io.github.jhtop.tui.terminal;

import org.jspecify.annotations.NullMarked;
