/** Groups of runs become effects, and effects verdicts; nothing is started, and nothing is read but what was measured. */
@NullMarked
package io.github.jhtop.compare;

import org.jspecify.annotations.NullMarked;
