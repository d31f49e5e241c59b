/** Several tasks that want one CPU: how the kernel shares it out. */
package io.github.jhtop.workloads.share;
