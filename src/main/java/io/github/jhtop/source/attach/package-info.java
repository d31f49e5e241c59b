/** HotSpot's attach mechanism: at present only whether it may be used at all. */
@NullMarked
package io.github.jhtop.source.attach;

import org.jspecify.annotations.NullMarked;
