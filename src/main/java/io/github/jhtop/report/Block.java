package io.github.jhtop.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page. Its texts are plain; a renderer escapes them. */
sealed interface Block {

    /** Has itself written. */
    void writeTo(Renderer renderer);

    /**
     * A title.
     *
     * @param level from 2
     * @param text of it
     * @param anchor by which others lead to it, letters and digits, or null
     */
    record Heading(int level, String text, @Nullable String anchor) implements Block {

        @Override
        public void writeTo(Renderer renderer) {
            renderer.heading(this);
        }
    }

    /**
     * Sentences.
     *
     * @param text of them
     * @param aside whether it is a remark
     */
    record Paragraph(String text, boolean aside) implements Block {

        @Override
        public void writeTo(Renderer renderer) {
            renderer.paragraph(this);
        }
    }

    /**
     * What somebody said.
     *
     * @param korean his own words
     * @param english the same
     */
    record Quote(String korean, String english) implements Block {

        @Override
        public void writeTo(Renderer renderer) {
            renderer.quote(this);
        }
    }

    /**
     * A verdict.
     *
     * @param tone what kind of news it is
     * @param word in one word or two
     * @param sentence the same as a sentence
     */
    record Verdict(Tone tone, String word, String sentence) implements Block {

        @Override
        public void writeTo(Renderer renderer) {
            renderer.verdict(this);
        }
    }

    /**
     * How many of each kind.
     *
     * @param all of them
     */
    record Tiles(List<Tile> all) implements Block {

        /** Copies what it holds. */
        public Tiles {
            all = List.copyOf(all);
        }

        @Override
        public void writeTo(Renderer renderer) {
            renderer.tiles(this);
        }
    }

    /** A number and what it counts. */
    record Tile(Tone tone, int count, String word) {}

    /**
     * What is known, each with its name.
     *
     * @param all of them
     */
    record Facts(List<Fact> all) implements Block {

        /** Copies what it holds. */
        public Facts {
            all = List.copyOf(all);
        }

        @Override
        public void writeTo(Renderer renderer) {
            renderer.facts(this);
        }
    }

    /** A name and a value. */
    record Fact(String name, String value) {}

    /**
     * Lines to be typed.
     *
     * @param lines of them
     */
    record Code(List<String> lines) implements Block {

        /** Copies what it holds. */
        public Code {
            lines = List.copyOf(lines);
        }

        @Override
        public void writeTo(Renderer renderer) {
            renderer.code(this);
        }
    }

    /**
     * Rows below titles.
     *
     * @param caption what they are
     * @param heads titles of the columns
     * @param rows as many cells each
     */
    record Table(String caption, List<String> heads, List<List<Cell>> rows) implements Block {

        /** Copies what it holds. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public void writeTo(Renderer renderer) {
            renderer.table(this);
        }
    }

    /**
     * A chart, and its numbers for those who cannot see it.
     *
     * @param title what is shown
     * @param caption how to read it: n, unit, pairing, direction
     * @param svg the picture
     * @param numbers the same as a table
     */
    record Figure(String title, String caption, String svg, Table numbers) implements Block {

        @Override
        public void writeTo(Renderer renderer) {
            renderer.figure(this);
        }
    }
}
