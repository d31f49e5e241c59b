package io.github.jhtop.sample;

import io.github.jhtop.text.SafeText;

/**
 * The control group that one controller has a process in. Source: {@code man 7 cgroups}.
 *
 * @param <C> what the controller tells
 */
public sealed interface Cgroup<C> {

    /**
     * Where it is in its hierarchy, as {@code /proc/PID/cgroup} tells.
     *
     * @return a path that begins with a slash
     */
    SafeText path();

    /**
     * Its files were read.
     *
     * @param path where it is
     * @param control what they tell
     * @param <C> what the controller tells
     */
    record Seen<C>(SafeText path, C control) implements Cgroup<C> {}

    /**
     * Its files cannot be read from here.
     *
     * @param path where it is
     * @param reason why, as the end of a sentence
     * @param <C> what the controller would tell
     */
    record Hidden<C>(SafeText path, String reason) implements Cgroup<C> {}
}
