/** Two or more side by side: what each did, what differs, and how sure that is; drawn from plain values, no I/O, no clock. */
@NullMarked
package io.github.jhtop.tui.compare;

import org.jspecify.annotations.NullMarked;
