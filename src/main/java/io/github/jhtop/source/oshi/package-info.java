/** The OSHI library: topology facts, and the portable path for processes and threads. */
@NullMarked
package io.github.jhtop.source.oshi;

import org.jspecify.annotations.NullMarked;
