/** Units of work that do nothing, and then hold data: what each takes of memory as a thread and as a process. */
package io.github.jhtop.workloads.footprint;
