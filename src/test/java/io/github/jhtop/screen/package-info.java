/** Programs on a real terminal, as their user sees them. */
@NullMarked
package io.github.jhtop.screen;

import org.jspecify.annotations.NullMarked;
