package io.github.jhtop.report;

import java.util.List;
import java.util.stream.Collectors;

/** A page as Markdown. Charts are their numbers. */
final class MarkdownPage implements Renderer {

    private final StringBuilder out = new StringBuilder();

    private MarkdownPage() {}

    static String of(Page page) {
        MarkdownPage markdown = new MarkdownPage();
        markdown.out.append("# ").append(Escape.markdown(page.title())).append("\n\n");
        markdown.out.append(Escape.markdown(page.subtitle())).append("\n\n");
        page.blocks().forEach(block -> block.writeTo(markdown));
        return markdown.out.toString().stripTrailing() + "\n";
    }

    private void line(String start, String text) {
        out.append(start).append(Escape.markdown(text)).append("\n\n");
    }

    @Override
    public void heading(Block.Heading heading) {
        line("#".repeat(heading.level()) + " ", heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        line("", paragraph.text());
    }

    @Override
    public void quote(Block.Quote quote) {
        out.append("> ").append(Escape.markdown(quote.korean())).append("<br>");
        out.append(Escape.markdown(quote.english())).append("\n\n");
    }

    @Override
    public void verdict(Block.Verdict verdict) {
        out.append("**").append(verdict.tone().sign()).append(' ').append(Escape.markdown(verdict.word()));
        out.append("** — ").append(Escape.markdown(verdict.sentence())).append("\n\n");
    }

    @Override
    public void tiles(Block.Tiles tiles) {
        out.append(tiles.all().stream()
                        .map(tile -> tile.tone().sign() + " **" + tile.count() + "** " + Escape.markdown(tile.word()))
                        .collect(Collectors.joining(" · ")))
                .append("\n\n");
    }

    @Override
    public void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.all()) {
            out.append("- **").append(Escape.markdown(fact.name())).append("**: ");
            out.append(Escape.markdown(fact.value())).append('\n');
        }
        out.append('\n');
    }

    /** Indented, so that no fence can end within. */
    @Override
    public void code(Block.Code code) {
        for (String line : code.lines()) {
            out.append("    ").append(Escape.plain(line)).append('\n');
        }
        out.append("\n<!-- -->\n\n");
    }

    @Override
    public void table(Block.Table table) {
        line("", table.caption());
        out.append(row(table.heads().stream().map(Escape::markdown).toList()));
        out.append(row(table.heads().stream().map(head -> "---").toList()));
        table.rows()
                .forEach(cells ->
                        out.append(row(cells.stream().map(MarkdownPage::cell).toList())));
        out.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Cell cell) {
        String text = Escape.markdown(cell.text());
        return cell.tone() == null ? text : cell.tone().sign() + " " + text;
    }

    @Override
    public void figure(Block.Figure figure) {
        Block.Table numbers = figure.numbers();
        table(new Block.Table(figure.title() + " (" + figure.caption() + ")", numbers.heads(), numbers.rows()));
    }
}
