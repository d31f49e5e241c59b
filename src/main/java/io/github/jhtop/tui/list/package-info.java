/** Which lines a list has: trees, folds, orders, pools and the place of the cursor, from a snapshot and a choice. */
@NullMarked
package io.github.jhtop.tui.list;

import org.jspecify.annotations.NullMarked;
