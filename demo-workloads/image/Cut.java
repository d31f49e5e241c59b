package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Arguments;

/**
 * How a picture is cut: a task is a row of tiles.
 *
 * @param side pixels of a side of the picture
 * @param tile pixels of a side of a tile; those at the right and at the bottom may be smaller
 */
record Cut(int side, int tile) {

    static Cut of(Arguments arguments) {
        return new Cut(arguments.number("size"), arguments.number("tile"));
    }

    int tasks() {
        return (side + tile - 1) / tile;
    }

    int firstRow(int task) {
        return task * tile;
    }

    int rows(int task) {
        return Math.min(tile, side - firstRow(task));
    }

    byte[] strip(Picture picture, int task) {
        return picture.strip(firstRow(task), rows(task));
    }

    byte[] edges(byte[] strip) {
        return ImageKernel.edges(side, strip, tile);
    }
}
