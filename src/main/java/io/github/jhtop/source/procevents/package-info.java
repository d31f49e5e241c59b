/** The proc connector of Linux: the kernel tells of every fork, exec and exit. */
@NullMarked
package io.github.jhtop.source.procevents;

import org.jspecify.annotations.NullMarked;
