/** What the demo workloads share: their command line, their report, and the ways to divide work among workers. */
package io.github.jhtop.workloads.common;
