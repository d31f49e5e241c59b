package io.github.jhtop.recording;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/** Deletes the directory of a run relative to open folders, so that a link put there meanwhile leads nowhere. */
final class RunDeletion {

    /** A workload may have left folders. */
    private static final int DEEPEST = 16;

    private RunDeletion() {}

    static void delete(Path folder, Path directory) throws IOException {
        Path name = directory.getFileName();
        Path parent = directory.toAbsolutePath().getParent();
        boolean inside = name != null
                && parent != null
                && Files.exists(parent)
                && parent.toRealPath().equals(folder);
        if (!inside || !RunId.matches(RunEntry.idOf(directory))) {
            throw new IOException("it is no run of " + folder + "; only those are deleted");
        }
        if (!Files.isDirectory(directory, NOFOLLOW_LINKS)) {
            throw new IOException("it is no directory");
        }
        if (!isRun(directory)) {
            throw new IOException("it holds no recording; only those are deleted");
        }
        try (DirectoryStream<Path> open = Files.newDirectoryStream(folder)) {
            if (!(open instanceof SecureDirectoryStream<Path> secure)) {
                throw new IOException("no way to delete relative to a folder on this system");
            }
            deleteFolder(secure, name, 0);
        }
    }

    /** A recorder that was killed at once leaves an empty folder. */
    private static boolean isRun(Path directory) throws IOException {
        if (Files.isRegularFile(directory.resolve(RunDocument.FILE), NOFOLLOW_LINKS)
                || Files.isRegularFile(directory.resolve(RunWriter.SAMPLES), NOFOLLOW_LINKS)) {
            return true;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(directory)) {
            return String.valueOf(directory.getFileName()).endsWith(RunWriter.PARTIAL)
                    && !content.iterator().hasNext();
        }
    }

    private static void deleteFolder(SecureDirectoryStream<Path> parent, Path name, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("folders in it nest deeper than " + DEEPEST);
        }
        try (SecureDirectoryStream<Path> open = parent.newDirectoryStream(name, NOFOLLOW_LINKS)) {
            List<Path> names = new ArrayList<>();
            open.forEach(path -> names.add(path.getFileName()));
            // What makes it a run goes last, so that a deletion that was cut short can be repeated.
            names.sort((a, b) -> Boolean.compare(isLast(a), isLast(b)));
            for (Path inside : names) {
                deleteAny(open, inside, depth);
            }
        }
        parent.deleteDirectory(name);
    }

    private static boolean isLast(Path name) {
        return name.toString().equals(RunDocument.FILE);
    }

    private static void deleteAny(SecureDirectoryStream<Path> open, Path name, int depth) throws IOException {
        BasicFileAttributeView view = open.getFileAttributeView(name, BasicFileAttributeView.class, NOFOLLOW_LINKS);
        try {
            if (view.readAttributes().isDirectory()) {
                deleteFolder(open, name, depth + 1);
            } else {
                open.deleteFile(name);
            }
        } catch (NoSuchFileException e) {
            // Somebody else was faster.
        }
    }
}
