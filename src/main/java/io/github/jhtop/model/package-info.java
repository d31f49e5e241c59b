/** Two samples become one immutable snapshot; the process tree; no I/O, no clock. */
@NullMarked
package io.github.jhtop.model;

import org.jspecify.annotations.NullMarked;
