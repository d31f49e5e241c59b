package io.github.jhtop.tui;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.tui.list.Cursor;
import io.github.jhtop.tui.list.Order;
import io.github.jhtop.tui.widget.Menu;
import java.util.List;

/** The order of the rows. */
final class Sorting {

    private Sorting() {}

    /** A menu of all that can order the rows of the tab. */
    static UiState ask(Scene scene) {
        boolean threads = scene.state().tab() == Tab.THREADS;
        Menu menu = Menu.on(
                threads ? items(ThreadMetrics.TABLE) : items(ProcessMetrics.TABLE),
                scene.state().listing().order().metric());
        return scene.state()
                .with(to -> to.overlay = new Overlay.Choosing("Order by", menu, (over, item) -> by(over, item.id())));
    }

    private static <R> List<Menu.Item> items(List<Metric<R>> table) {
        return table.stream()
                .map(metric -> Menu.Item.of(metric.id(), metric.title(), metric.help()))
                .toList();
    }

    static UiState by(Scene scene, String metric) {
        String ofProcesses = metric.equals(Order.TID) ? Order.PID : metric;
        return order(scene, new Order(ofProcesses, false));
    }

    static UiState invert(Scene scene) {
        return order(scene, scene.state().listing().order().invert());
    }

    /** A click on the title of a column: order by it, or turn its order round. */
    static UiState click(Scene scene, Metric<?> column) {
        boolean orders = !scene.state().listing().order().signOver(column).isEmpty();
        return orders ? invert(scene) : by(scene, column.id());
    }

    /** Whoever orders anew wants to see who comes first, unless one process is followed. */
    private static UiState order(Scene scene, Order order) {
        UiState ordered = scene.state().with(to -> to.listing = to.listing.by(order));
        return scene.state().following() ? ordered : ordered.withCursor(Cursor.AT_TOP);
    }
}
