/** Declared tables as JSON, CSV, text and OpenMetrics. */
@NullMarked
package io.github.jhtop.export;

import org.jspecify.annotations.NullMarked;
