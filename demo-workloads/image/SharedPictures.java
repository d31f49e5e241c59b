package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Scratch;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The picture and its edges in two files that every process of the run has mapped.
 *
 * @param picture written before the work begins
 * @param edges of which each worker writes its own rows
 */
record SharedPictures(Picture picture, Picture edges) {

    private static final String PICTURE = "picture";
    private static final String EDGES = "edges";

    static SharedPictures create(Picture picture, Scratch scratch) throws IOException {
        int bytes = picture.pixels().capacity();
        scratch.zeros(PICTURE, bytes);
        scratch.zeros(EDGES, bytes);
        SharedPictures shared = open(picture.side(), scratch.folder());
        shared.picture.setRows(0, picture.rows(0, picture.side()));
        return shared;
    }

    static SharedPictures open(int side, Path folder) throws IOException {
        return new SharedPictures(
                new Picture(side, Scratch.mapShared(folder.resolve(PICTURE))),
                new Picture(side, Scratch.mapShared(folder.resolve(EDGES))));
    }
}
