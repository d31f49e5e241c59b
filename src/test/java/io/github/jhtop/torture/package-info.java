/** The program against a hostile world: what it owes whatever its terminal, its keys and its neighbours do. */
@NullMarked
package io.github.jhtop.torture;

import org.jspecify.annotations.NullMarked;
