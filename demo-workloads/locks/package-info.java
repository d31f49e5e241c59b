/** Several workers share something, with and without a guard: what goes wrong, and what the guard costs. */
package io.github.jhtop.workloads.locks;
