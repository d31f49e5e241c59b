package io.github.jhtop.cli;

import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion of fish, by its command {@code complete}. Source: {@code man fish-completions}. */
final class FishCompletion {

    private final StringBuilder script = new StringBuilder();
    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    static String script(CommandSpec root) {
        FishCompletion made = new FishCompletion(root.name());
        made.append(root, root.subcommands().values());
        return made.script.toString();
    }

    private void append(CommandSpec root, Collection<CommandLine> commands) {
        script.append("# Completion of ").append(program).append(" for fish, written by: ");
        script.append(program).append(" completion fish\n\n");
        script.append("complete -c ").append(program).append(" -f\n");
        for (CommandLine command : commands) {
            CommandSpec spec = command.getCommandSpec();
            complete(
                    "__fish_use_subcommand",
                    " -a " + spec.name(),
                    OptionWords.title(spec.usageMessage().description()));
        }
        OptionWords.of(root).forEach(option -> complete("__fish_use_subcommand", words(option), option.title()));
        commands.forEach(command -> append(command.getCommandSpec()));
    }

    private void append(CommandSpec command) {
        String condition = quoted("__fish_seen_subcommand_from " + command.name());
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String words = String.join(" ", OptionWords.candidates(parameter));
            complete(condition, " -a " + quoted(words), OptionWords.title(parameter.description()));
        }
        OptionWords.of(command).forEach(option -> complete(condition, words(option), option.title()));
    }

    private void complete(String condition, String words, String title) {
        script.append("complete -c ")
                .append(program)
                .append(" -n ")
                .append(condition)
                .append(words);
        script.append(" -d ").append(quoted(title)).append('\n');
    }

    private static String words(OptionWords option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(option.isLong(name) ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
        }
        if (option.value() != null) {
            words.append(" -x");
        }
        if (!option.candidates().isEmpty()) {
            String candidates = String.join(" ", option.candidates());
            // A list is completed behind its last comma.
            words.append(" -a ").append(quoted(option.list() ? "(__fish_append , " + candidates + ")" : candidates));
        }
        return words.toString();
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
