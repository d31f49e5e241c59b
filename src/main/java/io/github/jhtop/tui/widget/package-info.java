/** What is drawn from plain values: bars, graphs, pages, menus, prompts. They know nothing of processes. */
@NullMarked
package io.github.jhtop.tui.widget;

import org.jspecify.annotations.NullMarked;
