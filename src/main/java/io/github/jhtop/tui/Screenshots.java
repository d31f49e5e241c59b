package io.github.jhtop.tui;

import io.github.jhtop.tui.widget.Menu;
import java.util.List;

/** What is on the screen, as a file. */
final class Screenshots {

    enum Form {
        TEXT,
        SVG
    }

    private static final List<Menu.Item> FORMS = List.of(
            Menu.Item.of("svg", "SVG", "a picture with colours, for browsers and documents"),
            Menu.Item.of("text", "Text", "characters alone"));

    private Screenshots() {}

    /** The menu is closed again before the picture is taken. */
    static UiState ask(Scene scene) {
        return scene.state()
                .with(to -> to.overlay =
                        new Overlay.Choosing("Screenshot as", new Menu(FORMS, 0), (over, item) -> over.state()
                                .with(draft -> draft.errand =
                                        new Errand.Photograph(item.id().equals("svg") ? Form.SVG : Form.TEXT))));
    }
}
