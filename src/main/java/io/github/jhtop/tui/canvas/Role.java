package io.github.jhtop.tui.canvas;

/** What a cell means; a theme says how that looks, and no view ever names a colour. */
public enum Role {
    /** Ordinary text. */
    TEXT('.'),
    /** Text that matters less. */
    DIM('d'),
    /** The name of a value beside it. */
    LABEL('l'),
    /** A heading of a panel. */
    HEADING('H'),
    /** A tab that is not shown. */
    TAB('t'),
    /** The tab that is shown. */
    TAB_SHOWN('T'),
    /** Title of a column. */
    COLUMN('c'),
    /** Title of the column that orders the rows. */
    COLUMN_SORTED('C'),
    /** The row under the cursor. */
    SELECTED('s'),
    /** Lines of the tree. */
    TREE('|'),
    /** A process that runs a JVM. */
    JVM('J'),
    /** A thread. */
    THREAD('h'),
    /** A thread of the kernel. */
    KERNEL_THREAD('k'),
    /** A value that nobody knows. */
    UNKNOWN('?'),
    /** Running now. */
    RUN('R'),
    /** Runnable, waiting for a CPU. */
    READY('Y'),
    /** Sleeping or waiting. */
    BLOCKED('B'),
    /** A rate worth a glance. */
    GRADE_NOTABLE('1'),
    /** A rate worth attention. */
    GRADE_HIGH('2'),
    /** Bar: user mode. */
    BAR_USER('u'),
    /** Bar: kernel mode. */
    BAR_SYSTEM('y'),
    /** Bar: waiting for storage. */
    BAR_IOWAIT('i'),
    /** Bar: stolen by the hypervisor. */
    BAR_STEAL('z'),
    /** Bar: used memory. */
    BAR_MEMORY('m'),
    /** Bar: nothing. */
    BAR_EMPTY('e'),
    /** A line of history. */
    GRAPH('g'),
    /** A key in the footer. */
    KEY('K'),
    /** What a key does. */
    KEY_LABEL('L'),
    /** Something that the reader must not overlook, such as a pause. */
    BANNER('!'),
    /** The frame of a dialog. */
    BOX('+'),
    /** What a dialog is about, in its frame. */
    BOX_TITLE('^'),
    /** An item of a menu. */
    MENU('n'),
    /** The item under the cursor of a menu. */
    MENU_SELECTED('N'),
    /** The name of what is asked for, before an input line. */
    PROMPT('p'),
    /** What was typed on an input line. */
    INPUT('_'),
    /** The place in an input line where the next character goes. */
    INPUT_CURSOR('I'),
    /** What an item of a menu means. */
    MENU_HELP('o'),
    /** Text that the search found. */
    MATCH('/'),
    /** A row that the reader tagged. */
    TAGGED('*'),
    /** What an action destroys, and the action itself. */
    WARNING('W');

    private final char code;

    Role(char code) {
        this.code = code;
    }

    /**
     * The letter that stands for this role in a golden screen.
     *
     * @return one character, different for each role
     */
    public char code() {
        return code;
    }
}
