/** The catalogue of workloads: descriptors become command lines, and what a run wrote becomes values. */
@NullMarked
package io.github.jhtop.workload;

import org.jspecify.annotations.NullMarked;
