package io.github.jhtop.report;

import java.util.List;

/**
 * A report without a form: what it says, in an order, in a language. Immutable.
 */
public final class Page {

    private final Words words;
    private final String title;
    private final String subtitle;
    private final List<Block> blocks;

    Page(Words words, String title, String subtitle, List<Block> blocks) {
        this.words = words;
        this.title = title;
        this.subtitle = subtitle;
        this.blocks = List.copyOf(blocks);
    }

    String title() {
        return title;
    }

    String subtitle() {
        return subtitle;
    }

    List<Block> blocks() {
        return blocks;
    }

    Words words() {
        return words;
    }

    /**
     * As one file that needs no other one and no script.
     *
     * @return HTML 5, to be written in UTF-8
     */
    public String html() {
        return HtmlPage.of(this);
    }

    /**
     * As text that is read as it is or by whatever reads Markdown; charts are tables of their numbers.
     *
     * @return Markdown with the tables of GitHub. Source: <a href="https://github.github.com/gfm/">GFM</a>
     */
    public String markdown() {
        return MarkdownPage.of(this);
    }
}
