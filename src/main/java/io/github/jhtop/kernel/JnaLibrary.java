package io.github.jhtop.kernel;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where JNA finds its own native library.
 *
 * <p>With the system property {@value #HOME} it is {@code <home>/lib/native/<platform>/} and nowhere else, and only if
 * nobody but root or the user of this process could have written it: a monitor runs as root and must not load code from
 * a cache. Without the property (tests, an IDE) JNA unpacks its library as it likes.
 */
public final class JnaLibrary {

    private static final String HOME = "jhtop.home";
    private static final Set<PosixFilePermission> WRITABLE_BY_OTHERS = PosixFilePermissions.fromString("----w--w-");

    private JnaLibrary() {}

    /** Whether somebody has needed JNA already; it notes so itself, {@code com.sun.jna.Native}. */
    static boolean isLoaded() {
        return System.getProperty("jnidispatch.path") != null;
    }

    /**
     * Tells JNA where to look; to be called before anything, such as OSHI, loads JNA. Loads nothing itself.
     *
     * @throws NativeUnavailableException if the directory cannot be trusted
     */
    public static void locate() throws NativeUnavailableException {
        String home = System.getProperty(HOME);
        if (home == null) {
            return;
        }
        // With these two set, a directory that is refused below cannot be bypassed by a library from elsewhere.
        System.setProperty("jna.nounpack", "true");
        System.setProperty("jna.nosys", "true");
        Path directory = Path.of(home, "lib", "native", Platform.RESOURCE_PREFIX);
        System.setProperty("jna.boot.library.path", directory.toString());
        String distrust = distrust(directory);
        if (distrust != null) {
            System.setProperty("jna.boot.library.path", "");
            throw new NativeUnavailableException(distrust);
        }
    }

    /** Why a directory and what is in it cannot be trusted, or null. */
    static @Nullable String distrust(Path directory) {
        try {
            String distrust = distrustOne(directory);
            if (distrust != null) {
                return distrust;
            }
            try (var files = Files.newDirectoryStream(directory)) {
                for (Path file : files) {
                    String one = distrustOne(file);
                    if (one != null) {
                        return one;
                    }
                }
            }
            return null;
        } catch (IOException | UnsupportedOperationException e) {
            return "cannot read " + directory;
        }
    }

    private static @Nullable String distrustOne(Path path) throws IOException {
        Path real = path.toRealPath();
        if (!ownedByRootOrOneself(real)) {
            return real + " belongs to another user";
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(real);
        return permissions.stream().anyMatch(WRITABLE_BY_OTHERS::contains)
                ? real + " is writable by group or others"
                : null;
    }

    private static boolean ownedByRootOrOneself(Path path) throws IOException {
        if (Files.getAttribute(path, "unix:uid").equals(0)) {
            return true;
        }
        UserPrincipal oneself = path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return Files.getOwner(path).equals(oneself);
    }
}
