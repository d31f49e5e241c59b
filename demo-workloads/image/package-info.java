/** A picture, blurred and searched for edges: work whose data must reach the workers and come back. */
package io.github.jhtop.workloads.image;
