/** Linux {@code /proc}: bytes become sample records. */
@NullMarked
package io.github.jhtop.source.procfs;

import org.jspecify.annotations.NullMarked;
