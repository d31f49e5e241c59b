package io.github.jhtop.config;

/** How many colours are used. */
public enum ColourChoice implements Word {
    /** As many as the environment says. */
    AUTO("auto"),
    /** None: only bold, faint, underlined and reversed. */
    NONE("none"),
    /** The sixteen of the terminal itself. */
    SIXTEEN("16"),
    /** The palette of 256, as in xterm. */
    INDEXED("256"),
    /** Red, green and blue of eight bits each. */
    TRUE_COLOUR("true");

    private final String word;

    ColourChoice(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
