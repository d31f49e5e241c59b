/** Much data from one to another by every mechanism there is. */
package io.github.jhtop.workloads.ipcbulk;
