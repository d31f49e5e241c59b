package io.github.jhtop.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as one HTML file: a browser that reads it runs no script and asks nobody for anything, by its own policy. Source: Content
 * Security Policy Level 3.
 * It is well-formed XML as well, which is easy to check.
 */
final class HtmlPage implements Renderer {

    private static final String STYLE = "report.css";

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Words words;

    private HtmlPage(Words words) {
        this.words = words;
    }

    static String of(Page page) {
        HtmlPage html = new HtmlPage(page.words());
        html.head(page);
        page.blocks().forEach(block -> block.writeTo(html));
        html.out.append("</main>\n</body>\n</html>\n");
        return html.out.toString();
    }

    private void head(Page page) {
        String style = style();
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().tag())
                .append("\">\n<head>\n");
        out.append(
                "<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
        out.append("style-src 'sha256-").append(digest(style)).append("'; base-uri 'none'; form-action 'none'\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
        out.append(Escape.html(page.title())).append("</title>\n<style>").append(style);
        out.append("</style>\n</head>\n<body>\n<header>\n<h1>").append(Escape.html(page.title()));
        out.append("</h1>\n<p>").append(Escape.html(page.subtitle())).append("</p>\n</header>\n");
        contents(page);
        out.append("<main>\n");
    }

    private void contents(Page page) {
        out.append("<nav aria-label=\"")
                .append(Escape.html(words.of("html.contents")))
                .append("\">\n<ul>\n");
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 2 && heading.anchor() != null) {
                out.append("<li>");
                link(heading.anchor(), Escape.html(heading.text()));
                out.append("</li>\n");
            }
        }
        out.append("</ul>\n</nav>\n");
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which the policy knows the one style that is ours. */
    private static String digest(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void link(@Nullable String anchor, String escaped) {
        if (anchor == null) {
            out.append(escaped);
        } else {
            out.append("<a href=\"#")
                    .append(Escape.html(anchor))
                    .append("\">")
                    .append(escaped)
                    .append("</a>");
        }
    }

    private static String lines(String text) {
        return Escape.html(text).replace("\n", "<br/>");
    }

    @Override
    public void heading(Block.Heading heading) {
        out.append("<h").append(heading.level());
        if (heading.anchor() != null) {
            out.append(" id=\"").append(Escape.html(heading.anchor())).append('"');
        }
        out.append('>')
                .append(Escape.html(heading.text()))
                .append("</h")
                .append(heading.level())
                .append(">\n");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        out.append(paragraph.aside() ? "<p class=\"aside\">" : "<p>").append(lines(paragraph.text()));
        out.append("</p>\n");
    }

    @Override
    public void quote(Block.Quote quote) {
        out.append("<blockquote><p lang=\"ko\">").append(Escape.html(quote.korean()));
        out.append("</p><p lang=\"en\">").append(Escape.html(quote.english())).append("</p></blockquote>\n");
    }

    @Override
    public void verdict(Block.Verdict verdict) {
        out.append("<p class=\"verdict\">");
        badge(verdict.tone(), verdict.word());
        out.append(' ').append(Escape.html(verdict.sentence())).append("</p>\n");
    }

    private void badge(Tone tone, String word) {
        out.append("<strong class=\"badge ").append(tone.word()).append("\"><span aria-hidden=\"true\">");
        out.append(tone.sign()).append("</span> ").append(Escape.html(word)).append("</strong>");
    }

    @Override
    public void tiles(Block.Tiles tiles) {
        out.append("<ul class=\"tiles\">\n");
        for (Block.Tile tile : tiles.all()) {
            out.append("<li class=\"")
                    .append(tile.tone().word())
                    .append("\"><b>")
                    .append(tile.count());
            out.append("</b> <span>").append(Escape.html(tile.word())).append("</span></li>\n");
        }
        out.append("</ul>\n");
    }

    @Override
    public void facts(Block.Facts facts) {
        out.append("<dl>\n");
        for (Block.Fact fact : facts.all()) {
            out.append("<div><dt>").append(Escape.html(fact.name())).append("</dt><dd>");
            out.append(lines(fact.value())).append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    @Override
    public void code(Block.Code code) {
        out.append("<pre><code>");
        code.lines().forEach(line -> out.append(Escape.html(line)).append('\n'));
        out.append("</code></pre>\n");
    }

    @Override
    public void table(Block.Table table) {
        out.append("<div class=\"scroll\"><table>\n<caption>").append(Escape.html(table.caption()));
        out.append("</caption>\n<thead><tr>");
        for (String head : table.heads()) {
            out.append(head.isEmpty() ? "<td></td>" : "<th scope=\"col\">" + Escape.html(head) + "</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<Cell> row : table.rows()) {
            out.append("<tr>");
            row.forEach(this::cell);
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n");
    }

    private void cell(Cell cell) {
        Tone tone = cell.tone();
        switch (cell.form()) {
            case HEAD -> out.append("<th scope=\"row\">");
            case NUMBER -> out.append("<td class=\"number\">");
            case CODE -> out.append("<td><code>");
            case TEXT -> out.append(tone == null ? "<td>" : "<td class=\"judged\">");
        }
        if (tone != null) {
            badge(tone, cell.text());
        } else {
            link(cell.anchor(), firstAndRest(cell.text()));
        }
        switch (cell.form()) {
            case HEAD -> out.append("</th>");
            case CODE -> out.append("</code></td>");
            default -> out.append("</td>");
        }
    }

    /** What stands below the first line explains it. */
    private static String firstAndRest(String text) {
        int end = text.indexOf('\n');
        return end < 0
                ? Escape.html(text)
                : Escape.html(text.substring(0, end)) + "<br/><small>" + lines(text.substring(end + 1)) + "</small>";
    }

    @Override
    public void figure(Block.Figure figure) {
        out.append("<figure>\n<h4>")
                .append(Escape.html(figure.title()))
                .append("</h4>\n")
                .append(figure.svg());
        out.append("\n<figcaption>").append(Escape.html(figure.caption())).append("</figcaption>\n<details><summary>");
        out.append(Escape.html(words.of("html.numbers"))).append("</summary>\n");
        table(figure.numbers());
        out.append("</details>\n</figure>\n");
    }
}
