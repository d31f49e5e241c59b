package io.github.jhtop.tui;

import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.widget.PageLine;
import java.util.List;

/** Draws a scene: the machine, the tabs, the tab that is shown or the page over it, and the keys. */
final class Screen {

    private Screen() {}

    static Canvas render(Scene scene) {
        Canvas canvas = new Canvas(scene.size());
        Layout layout = scene.layout();
        if (layout.tooSmall()) {
            Size least = Layout.SMALLEST;
            canvas.put(0, 0, least.columns() + "×" + least.rows() + " cells needed by jhtop", Role.BANNER);
            return canvas;
        }
        Overlay overlay = scene.state().overlay();
        List<PageLine> page = page(scene);
        if (overlay instanceof Overlay.Page open) {
            renderPage(scene, canvas, page, open);
        } else if (overlay instanceof Overlay.Setup setup) {
            SetupPage.render(scene, canvas, setup);
        } else {
            renderTab(scene, canvas);
        }
        if (overlay instanceof Overlay.Choosing choosing) {
            Menus.draw(canvas, choosing);
        } else if (overlay instanceof Overlay.Telling telling) {
            Menus.draw(canvas, telling);
        }
        FooterView.render(scene, canvas, page.size());
        return canvas;
    }

    private static void renderTab(Scene scene, Canvas canvas) {
        HeaderView.render(scene, canvas);
        TabsView.render(scene, canvas);
        canvas.repaint(scene.layout().titleRow(), Role.COLUMN);
        switch (scene.state().tab()) {
            case PROCESSES -> ProcessesView.render(scene, canvas);
            case THREADS -> ThreadsView.render(scene, canvas);
            case CORES -> CoresView.render(scene, canvas);
            case LAB -> LabView.render(scene, canvas);
            case COMPARE -> CompareView.render(scene, canvas);
        }
    }

    /** Entries of the list that fit. */
    static int visibleRows(Layout layout, Tab tab, int entries) {
        return tab == Tab.CORES
                ? Math.max(1, layout.bodyRows() / CoresView.rowsPerCore(layout.bodyRows(), entries))
                : layout.bodyRows();
    }

    static int pageRows(Size size) {
        return Math.max(1, size.rows() - 1);
    }

    /** The lines of the page that lies over the tab. */
    static List<PageLine> page(Scene scene) {
        if (!(scene.state().overlay() instanceof Overlay.Page page)) {
            return List.of();
        }
        return switch (page.kind()) {
            case HELP -> HelpPage.lines(scene);
            case DETAIL -> DetailPage.lines(scene);
            case WHY, WHY_DETAIL -> WhyPage.lines(scene);
        };
    }

    private static void renderPage(Scene scene, Canvas canvas, List<PageLine> lines, Overlay.Page page) {
        int rows = pageRows(scene.size());
        int top = Math.max(0, Math.min(page.top(), lines.size() - rows));
        for (int i = 0; i < rows && top + i < lines.size(); i++) {
            lines.get(top + i).draw(canvas, i);
        }
    }
}
