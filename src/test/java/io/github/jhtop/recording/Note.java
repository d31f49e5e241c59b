package io.github.jhtop.recording;

import java.util.logging.Logger;

/** Figures that a test measured, for whoever reads its log. */
final class Note {

    private static final Logger LOG = Logger.getLogger("measured");

    private Note() {}

    static void of(String figure) {
        LOG.info(figure);
    }
}
