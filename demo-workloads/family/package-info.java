/** Parents and children: who made whom, what they can tell each other, and what becomes of those who are left. */
package io.github.jhtop.workloads.family;
