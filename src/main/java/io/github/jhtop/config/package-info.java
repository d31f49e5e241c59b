/** Typed settings and shipped defaults; immutable after start. */
@NullMarked
package io.github.jhtop.config;

import org.jspecify.annotations.NullMarked;
