package io.github.jhtop.launch;

import io.github.jhtop.text.SafeText;

/**
 * A process of a run that was still there when its main process had ended.
 *
 * @param pid its process id
 * @param name as the kernel knows it, cut at 15 bytes
 */
public record Remnant(int pid, SafeText name) {}
