package io.github.jhtop.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlParseResult;

/** The settings file of a user, read as hostile input and written only when asked. Any thread. */
public final class SettingsFile {

    /** What a new file begins with. */
    private static final String HEAD = "# Settings of jhtop; config/settings.toml of its tree explains every key.\n\n";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final SmallTextFile file;
    private final boolean required;

    private SettingsFile(SmallTextFile file, boolean required) {
        this.file = file;
        this.required = required;
    }

    /**
     * The file in its usual place: {@code $XDG_CONFIG_HOME/jhtop/settings.toml}, or below {@code ~/.config}.
     *
     * @param environment of the process
     * @return the file, which may not exist, or null if there is no home
     */
    public static @Nullable SettingsFile usual(Map<String, String> environment) {
        Path folder = XdgFolder.CONFIG.of(environment);
        return folder == null ? null : of(folder.resolve("settings.toml"), environment, false);
    }

    /**
     * A file that the user named; it must exist.
     *
     * @param path where it is
     * @param environment of the process
     * @return the file
     */
    public static SettingsFile named(Path path, Map<String, String> environment) {
        return of(path, environment, true);
    }

    private static SettingsFile of(Path path, Map<String, String> environment, boolean required) {
        return new SettingsFile(SmallTextFile.of(path, shown(path, environment), environment), required);
    }

    /** The home is a tilde to people. */
    static String shown(Path path, Map<String, String> environment) {
        Path home = XdgFolder.absolute(environment.getOrDefault("HOME", ""));
        if (home == null || home.getNameCount() == 0 || !path.startsWith(home) || path.equals(home)) {
            return path.toString();
        }
        return "~/" + home.relativize(path);
    }

    /**
     * How complaints name it.
     *
     * @return its path, {@code ~} being the home
     */
    public String shown() {
        return file.shown();
    }

    /**
     * Where it is.
     *
     * @return its path
     */
    public Path path() {
        return file.path();
    }

    /**
     * Whether there is such a file.
     *
     * @return false if not, or if its folder cannot be searched
     */
    public boolean exists() {
        return file.exists();
    }

    /** The text, or null if there is no file and none is required. */
    @Nullable String read() throws SettingsException {
        return required || exists() ? file.read() : null;
    }

    /**
     * Writes some settings into the file and leaves all else in it as it is, comments too. A missing folder and file
     * are made for the owner alone; a symbolic link stays one, its target is written. Either all of it is written or nothing.
     *
     * @param settings holds the values
     * @param changed which of them to write
     * @throws SettingsException if the file cannot be read as settings any more, or cannot be written
     */
    public void save(Settings settings, Collection<Setting<?>> changed) throws SettingsException {
        boolean there = exists();
        TomlParseResult document = TomlReader.parse(shown(), there ? file.read() : HEAD);
        changed.forEach(setting -> document.set(List.of(setting.key()), written(settings, setting)));
        try {
            write(document.toToml().getBytes(StandardCharsets.UTF_8), there);
        } catch (IOException e) {
            throw new SettingsException(shown(), "cannot be written: " + SmallTextFile.reason(e));
        }
    }

    private static <T> Object written(Settings settings, Setting<T> setting) {
        return setting.form().write(settings.get(setting));
    }

    private void write(byte[] bytes, boolean there) throws IOException {
        if (!there && Files.exists(path(), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(path().toString(), null, "it is a link to nothing");
        }
        Path target = there ? path().toRealPath() : path().toAbsolutePath();
        Path folder = folderOf(target);
        Path fresh = Files.createTempFile(folder, ".settings-", ".new", OWNER_ONLY_FILE);
        try {
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                    out.write(rest);
                }
                // Else a power cut could leave an empty file under the name of the old one.
                out.force(true);
            }
            if (there) {
                copyOwnership(target, fresh);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path folderOf(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        // Not otherwise: JDK 17 refuses a folder that is a symbolic link.
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, OWNER_ONLY_FOLDER);
    }

    /** Root may write the file of the user who became root. */
    private static void copyOwnership(Path from, Path to) throws IOException {
        PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes fresh = Files.readAttributes(to, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (!old.owner().equals(fresh.owner())) {
            view.setOwner(old.owner());
        }
        if (!old.group().equals(fresh.group())) {
            view.setGroup(old.group());
        }
        view.setPermissions(old.permissions());
    }
}
