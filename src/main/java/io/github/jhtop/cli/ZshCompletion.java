package io.github.jhtop.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion of zsh, by its function {@code _arguments}. Source: {@code man zshcompsys}. */
final class ZshCompletion {

    private ZshCompletion() {}

    static String script(CommandSpec root) {
        return """
                #compdef NAME
                # Completion of NAME for zsh, written by: NAME completion zsh

                _NAME() {
                  local curcontext="$curcontext" state line
                  typeset -A opt_args
                  _arguments -s -S -C \\
                OPTIONS    '1: :->command' \\
                    '*:: :->arguments'
                  case $state in
                    command)
                      local -a commands
                      commands=(
                COMMANDS      )
                      _describe -t commands command commands
                      ;;
                    arguments)
                      case $line[1] in
                ARGUMENTS      esac
                      ;;
                  esac
                }

                # A file of fpath is the body of the function itself; a sourced one only declares it.
                if [ "$funcstack[1]" = _NAME ]; then
                  _NAME "$@"
                else
                  compdef _NAME NAME
                fi
                """
                .replace("NAME", root.name())
                .replace("OPTIONS", options(root, "    "))
                .replace("COMMANDS", commands(root))
                .replace("ARGUMENTS", arguments(root));
    }

    private static String options(CommandSpec command, String indent) {
        return OptionWords.of(command).stream()
                .map(option -> indent + option(option) + " \\\n")
                .collect(Collectors.joining());
    }

    private static String option(OptionWords option) {
        String excluded = option.names().size() == 1 ? "" : quoted("(" + String.join(" ", option.names()) + ")");
        List<String> forms = option.names().stream()
                .map(name -> name + (option.value() == null ? "" : option.isLong(name) ? "=" : "+"))
                .toList();
        String names = forms.size() == 1 ? forms.get(0) : "{" + String.join(",", forms) + "}";
        return excluded + names + quoted("[" + escaped(option.title()) + "]" + value(option));
    }

    private static String value(OptionWords option) {
        if (option.value() == null) {
            return "";
        }
        String words = String.join(" ", option.candidates());
        String action = words.isEmpty()
                ? " "
                : option.list() ? "_values -s , " + option.value() + " " + words : "(" + words + ")";
        return ":" + escaped(option.value()) + ":" + action;
    }

    private static String commands(CommandSpec root) {
        return root.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .map(command -> "        "
                        + quoted(command.name() + ":"
                                + escaped(
                                        OptionWords.title(command.usageMessage().description())))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String arguments(CommandSpec root) {
        return root.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .map(command -> "        " + command.name() + ")\n          _arguments -s -S \\\n"
                        + options(command, "            ") + positionals(command) + "          ;;\n")
                .collect(Collectors.joining());
    }

    /** The last line of the call: the one parameter there may be, or nothing more. */
    private static String positionals(CommandSpec command) {
        return "            "
                + command.positionalParameters().stream()
                        .map(ZshCompletion::positional)
                        .findFirst()
                        .orElse("'*: :'")
                + "\n";
    }

    private static String positional(PositionalParamSpec parameter) {
        return quoted("1:" + parameter.paramLabel() + ":(" + String.join(" ", OptionWords.candidates(parameter)) + ")");
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\\\[\\]:$`])", "\\\\$1");
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
