/** The live screen: state, commands, key map, views and the canvas they draw on; no I/O in views. */
@NullMarked
package io.github.jhtop.tui;

import org.jspecify.annotations.NullMarked;
