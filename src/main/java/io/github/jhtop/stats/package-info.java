/** Pure arithmetic on numbers: estimates with exact intervals, proportions, slopes, percentiles, shuffles. It knows no runs. */
@NullMarked
package io.github.jhtop.stats;

import org.jspecify.annotations.NullMarked;
