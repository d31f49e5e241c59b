/** Small requests and replies by every mechanism there is. */
package io.github.jhtop.workloads.ipclatency;
