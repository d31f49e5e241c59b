/** A program that draws, computes and waits for a slow database: what stops when one of these is delayed. */
package io.github.jhtop.workloads.delay;
