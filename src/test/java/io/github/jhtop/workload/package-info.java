/** Tests of the catalogue, and of every workload as the catalogue starts it. */
@NullMarked
package io.github.jhtop.workload;

import org.jspecify.annotations.NullMarked;
