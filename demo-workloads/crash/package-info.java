/** Failure: whom it takes along in threads and in processes, and what recovery costs. */
package io.github.jhtop.workloads.crash;
