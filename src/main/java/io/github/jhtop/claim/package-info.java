/** What is said about processes and threads: declared, planned, judged by the runs of experiments; nothing is started here. */
@NullMarked
package io.github.jhtop.claim;

import org.jspecify.annotations.NullMarked;
