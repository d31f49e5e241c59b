/** Servers that must stay up while one is killed, replaced, or added: in one process, and in one each. */
package io.github.jhtop.workloads.services;
