/** Several who write to the same memory: what is lost without a lock, and what a lock costs. */
package io.github.jhtop.workloads.locks;
