/** The declared tables of every quantity: units, formats, orders, and what must be read for them. */
@NullMarked
package io.github.jhtop.metric;

import org.jspecify.annotations.NullMarked;
