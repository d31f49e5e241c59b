package io.github.jhtop.source.procfs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Real files that stand for those of the kernel: rewritten in place, so that a kept descriptor reads what is new. */
final class FakeFolder {

    final Path path;

    FakeFolder(Path path) {
        this.path = path;
        make(path);
    }

    FakeFolder write(String name, String text) {
        return write(name, text.getBytes(UTF_8));
    }

    FakeFolder write(String name, byte[] bytes) {
        try {
            Path file = path.resolve(name);
            make(file.resolveSibling(".").normalize());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts in place of a file what cannot be read, not even by root. */
    void forbid(String name) {
        remove(name);
        make(path.resolve(name));
    }

    void link(String name, Path target) {
        try {
            Files.createSymbolicLink(path.resolve(name), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        remove(path.resolve(name));
    }

    void remove() {
        remove(path);
    }

    /**
     * Empties files before they are removed: a kept descriptor must not read what was. The kernel answers ESRCH in
     * this place. A link is removed, and never what it leads to.
     */
    private static void remove(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            List<Path> leavesFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path leaf : leavesFirst) {
                if (Files.isRegularFile(leaf, LinkOption.NOFOLLOW_LINKS)) {
                    Files.write(leaf, new byte[0]);
                }
                Files.delete(leaf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
