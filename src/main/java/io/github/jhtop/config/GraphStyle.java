package io.github.jhtop.config;

/** What lines of history are drawn with. */
public enum GraphStyle implements Word {
    /** Dots, two by four in a cell. */
    BRAILLE("braille"),
    /** Eighths of a block. */
    BLOCK("block"),
    /** Plain characters. */
    ASCII("ascii");

    private final String word;

    GraphStyle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
