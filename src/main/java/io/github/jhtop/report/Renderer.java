package io.github.jhtop.report;

/** Writes pages in a form. */
interface Renderer {

    void heading(Block.Heading heading);

    void paragraph(Block.Paragraph paragraph);

    void quote(Block.Quote quote);

    void verdict(Block.Verdict verdict);

    void tiles(Block.Tiles tiles);

    void facts(Block.Facts facts);

    void code(Block.Code code);

    void table(Block.Table table);

    void figure(Block.Figure figure);
}
