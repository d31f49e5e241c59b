/** What threads share and processes do not: memory, files, identity. */
package io.github.jhtop.workloads.memorymap;
