/** A shop: orders and what they cost, requests and replies, and customers who do not wait for them. */
package io.github.jhtop.workloads.common.order;
