/** Linux perf events: software counters of a process and all that it starts. */
@NullMarked
package io.github.jhtop.source.perf;

import org.jspecify.annotations.NullMarked;
