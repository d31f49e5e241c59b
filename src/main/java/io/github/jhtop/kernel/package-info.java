/** Bindings to libc: netlink sockets, resource usage, signals and nice values of processes, children, event counters, size and settings of a terminal. The only home of JNA. */
@NullMarked
package io.github.jhtop.kernel;

import org.jspecify.annotations.NullMarked;
