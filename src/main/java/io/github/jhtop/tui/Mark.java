package io.github.jhtop.tui;

import io.github.jhtop.model.RunRow;
import io.github.jhtop.tui.compare.Course;
import io.github.jhtop.tui.compare.Side;

/**
 * A moment to which what comes later is compared.
 *
 * @param before what the processes did in the minute that ended with it
 * @param course what they had of the CPUs then
 * @param since what they have done from then on
 */
record Mark(RunRow before, Course course, Side since) {

    Mark with(Side later) {
        return new Mark(before, course, later);
    }
}
