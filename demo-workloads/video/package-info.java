/** Encoding of a moving picture: work that divides by frames, and whose answers are large. */
package io.github.jhtop.workloads.video;
