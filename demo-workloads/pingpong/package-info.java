/** Two who can only work in turn: what it costs to switch from one to the other. */
package io.github.jhtop.workloads.pingpong;
