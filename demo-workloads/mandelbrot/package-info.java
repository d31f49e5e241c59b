/** The Mandelbrot set: work that divides well, and does nothing but compute. */
package io.github.jhtop.workloads.mandelbrot;
