/** The command line: one file per sub-command; the only place that wires, prints and exits. */
@NullMarked
package io.github.jhtop.cli;

import org.jspecify.annotations.NullMarked;
