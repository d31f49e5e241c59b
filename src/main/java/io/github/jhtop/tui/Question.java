package io.github.jhtop.tui;

/** A question that is answered by typing, in the last row of the screen. */
enum Question {
    /** A text to go to. */
    SEARCH("Search:", "in commands, names and ids"),
    /** Which processes to show. */
    FILTER("Filter:", "text | text, cpu>5, vol>1000, user=app, jvm"),
    /** Which threads to show where they are a list of their own. */
    THREAD_NAMES("Filter names:", "part of a thread's name; cpu>5 and its like are for Processes"),
    /** A process to go to. */
    PID("PID:", ""),
    /** A value of a form of the lab, which is typed in its place. */
    VALUE("", "");

    private final String label;
    private final String hint;

    Question(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    String label() {
        return label;
    }

    /** What is said where no line of the list fits the answer. */
    String nothing() {
        return this == THREAD_NAMES ? "no name holds this" : "nothing is left";
    }

    /** What can be typed, shown while nothing is. */
    String hint() {
        return hint;
    }
}
