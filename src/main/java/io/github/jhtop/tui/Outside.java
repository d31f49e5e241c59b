package io.github.jhtop.tui;

import io.github.jhtop.control.ProcessControl;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Theme;

/** The world outside of the screen, as far as commands reach into it. Called on the thread of the event loop. */
public interface Outside {

    /**
     * The way to other processes.
     *
     * @return one that refuses everything if the reader wished so
     */
    ProcessControl control();

    /**
     * A theme.
     *
     * @param name of those that the session names
     * @return the theme
     */
    Theme theme(String name);

    /**
     * Writes a picture of the screen to a new file.
     *
     * @param extension of its name
     * @param content of the file
     * @return one line: where it is, or why it is not
     */
    SafeText photograph(String extension, String content);

    /**
     * Begins or ends a recording; what comes of it is told later.
     *
     * @param order what is wanted
     */
    void record(RecordingOrder order);

    /**
     * Does something in the lab; what comes of it is told later.
     *
     * @param order what is wanted
     */
    void work(LabOrder order);

    /**
     * Reads, compares, measures or writes; what comes of it is told later.
     *
     * @param order what is wanted
     */
    void compare(CompareOrder order);

    /**
     * Keeps in the settings what the setup can change.
     *
     * @param state what the reader chose
     * @return one line: where it is kept, or why it is not
     */
    SafeText save(UiState state);
}
