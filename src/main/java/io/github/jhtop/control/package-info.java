/** What jhtop does to other processes when asked: signals and nice values. */
@NullMarked
package io.github.jhtop.control;

import org.jspecify.annotations.NullMarked;
