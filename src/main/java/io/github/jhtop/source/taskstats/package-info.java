/** Linux taskstats over generic netlink: per-process accounting that includes ended threads. */
@NullMarked
package io.github.jhtop.source.taskstats;

import org.jspecify.annotations.NullMarked;
