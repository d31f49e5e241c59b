package io.github.jhtop.model;

import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line of a {@code java} launcher tells.
 *
 * @param mainClass main class, jar file or source file; empty if there is none, as with {@code java -version}
 * @param arguments what follows it
 * @param flags what stands before it
 */
public record JavaCommand(SafeText mainClass, List<SafeText> arguments, List<SafeText> flags) {

    /** Launcher options that take their value from the next word. Source: {@code man java}. */
    private static final Set<String> TAKE_NEXT = Set.of(
            "-cp",
            "-classpath",
            "--class-path",
            "-p",
            "--module-path",
            "--upgrade-module-path",
            "--add-modules",
            "--add-reads",
            "--add-exports",
            "--add-opens",
            "--limit-modules",
            "--patch-module",
            "--enable-native-access",
            "-d",
            "--describe-module",
            "--source");

    /** Half of all main classes are called so: the package beside it says more. */
    private static final Set<String> TELL_NOTHING = Set.of("Main", "Launcher", "App", "Application", "Bootstrap");

    /** Options that are followed by module and class. */
    private static final Set<String> NAME_MODULE = Set.of("-m", "--module");

    private static final String MODULE_IS = "--module=";

    /**
     * Reads a command line.
     *
     * @param command all words, the program first
     * @return what it tells, or null if the program is no {@code java} launcher
     */
    public static @Nullable JavaCommand parse(List<SafeText> command) {
        if (command.isEmpty() || !isLauncher(command.get(0).toString())) {
            return null;
        }
        List<SafeText> flags = new ArrayList<>();
        for (int i = 1; i < command.size(); i++) {
            String word = command.get(i).toString();
            if (word.startsWith(MODULE_IS)) {
                return withMain(ofModule(word.substring(MODULE_IS.length())), command, i + 1, flags);
            }
            if (NAME_MODULE.contains(word) && i + 1 < command.size()) {
                return withMain(ofModule(command.get(i + 1).toString()), command, i + 2, flags);
            }
            if (!isOption(word)) {
                return withMain(command.get(i), command, i + 1, flags);
            }
            if (word.equals("-jar")) {
                continue;
            }
            flags.add(command.get(i));
            if (TAKE_NEXT.contains(word) && i + 1 < command.size()) {
                flags.add(command.get(++i));
            }
        }
        return new JavaCommand(SafeText.EMPTY, List.of(), List.copyOf(flags));
    }

    private static JavaCommand withMain(SafeText main, List<SafeText> command, int next, List<SafeText> flags) {
        return new JavaCommand(main, List.copyOf(command.subList(next, command.size())), List.copyOf(flags));
    }

    /** A file of options may name the main class itself; then the word after it is mistaken for one. */
    private static boolean isOption(String word) {
        return word.startsWith("-") || word.startsWith("@");
    }

    /** The class of {@code module/class}, or the module alone. */
    private static SafeText ofModule(String module) {
        return SafeText.of(module.substring(module.indexOf('/') + 1));
    }

    private static boolean isLauncher(String program) {
        String base = baseName(program);
        return base.equals("java") || base.equals("java.exe") || base.equals("javaw.exe");
    }

    /**
     * The command as people name it: class without its package, or file without its folders, and the arguments.
     *
     * @return for example {@code ImageFilter --as threads}
     */
    public SafeText title() {
        if (mainClass.isEmpty()) {
            List<SafeText> words = new ArrayList<>(List.of(SafeText.of("java")));
            words.addAll(flags);
            return SafeText.join(words, " ");
        }
        List<SafeText> words = new ArrayList<>(arguments.size() + 1);
        words.add(SafeText.of(shortName(mainClass.toString())));
        words.addAll(arguments);
        return SafeText.join(words, " ");
    }

    private static String shortName(String main) {
        boolean file = main.indexOf('/') >= 0 || main.endsWith(".jar") || main.endsWith(".java");
        if (file) {
            return baseName(main);
        }
        int dot = main.lastIndexOf('.');
        boolean tellsNothing = TELL_NOTHING.contains(main.substring(dot + 1));
        return main.substring(1 + (tellsNothing ? main.lastIndexOf('.', dot - 1) : dot));
    }

    private static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
