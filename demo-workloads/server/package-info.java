/** A server of prices, and a client that does not wait for it: what a request costs by the way it is served. */
package io.github.jhtop.workloads.server;
