/** Bindings to libc: netlink sockets, resource usage, termios. The only home of JNA. */
@NullMarked
package io.github.jhtop.kernel;

import org.jspecify.annotations.NullMarked;
