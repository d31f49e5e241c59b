package io.github.jhtop.cli;

/** Shells whose completion can be taught the words of jhtop. */
enum Shell {
    /** Bash 3 and newer. */
    BASH,
    /** Zsh with its own completion system. */
    ZSH,
    /** Fish 3 and newer. */
    FISH
}
