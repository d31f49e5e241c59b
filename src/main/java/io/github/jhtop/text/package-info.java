/** Foreign bytes become text that is safe on a screen, in a log, in a report. */
@NullMarked
package io.github.jhtop.text;

import org.jspecify.annotations.NullMarked;
