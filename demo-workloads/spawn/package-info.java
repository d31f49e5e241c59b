/** Units of execution that do nothing: what it costs to create and end them. */
package io.github.jhtop.workloads.spawn;
