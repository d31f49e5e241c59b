/** Tests of the adapter to the terminal. */
@NullMarked
package io.github.jhtop.tui.terminal;

import org.jspecify.annotations.NullMarked;
