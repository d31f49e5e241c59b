/** Cells with a meaning, and themes that say how a meaning looks. */
@NullMarked
package io.github.jhtop.tui.canvas;

import org.jspecify.annotations.NullMarked;
