/** Starts child processes, measures them from their first instruction to their end, and ends all that they started. */
@NullMarked
package io.github.jhtop.launch;

import org.jspecify.annotations.NullMarked;
