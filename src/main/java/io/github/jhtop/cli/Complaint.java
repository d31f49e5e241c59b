package io.github.jhtop.cli;

import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command line that was not understood, in one line: where, what is wrong, what to do. Source: the manual of picocli,
 * "Handling errors".
 */
final class Complaint {

    /** How picocli begins when a converter complains; the complaint itself follows. */
    private static final Pattern INVALID = Pattern.compile(
            "Invalid value for (?:option '([^']+)'|positional parameter at index \\S+)(?: \\(([^)]*)\\))?: (.*)",
            Pattern.DOTALL);

    private static final Pattern NO_FLAG = Pattern.compile("'(.*)' is not a boolean", Pattern.DOTALL);

    private Complaint() {}

    /** One line that is safe to print. */
    static String of(ParameterException e) {
        String line = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : what(e) + help(e.getCommandLine());
        return SafeText.of(line).toString();
    }

    private static String help(CommandLine command) {
        return "; try: " + command.getCommandSpec().qualifiedName() + " --help";
    }

    private static String what(ParameterException e) {
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            boolean valueAlone = String.valueOf(e.getMessage()).contains("parameter for option");
            return missing(missing.getMissing().get(0), valueAlone);
        }
        if (e instanceof OverwrittenOptionException again) {
            return name(again.getOverwritten()) + ": it is there twice; give it once";
        }
        String message = String.valueOf(e.getMessage());
        Matcher invalid = INVALID.matcher(message);
        if (!invalid.matches()) {
            return message;
        }
        Matcher flag = NO_FLAG.matcher(invalid.group(3));
        return (invalid.group(1) == null ? invalid.group(2) : invalid.group(1))
                + ": "
                + (flag.matches() ? "it takes no value such as '" + flag.group(1) + "'" : invalid.group(3));
    }

    private static String missing(ArgSpec argument, boolean valueAlone) {
        return valueAlone && argument instanceof OptionSpec option
                ? option.longestName() + ": its value is missing: " + option.longestName() + " " + option.paramLabel()
                : name(argument) + " is missing";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** A word that nobody takes, and what would have been understood instead. */
    private static String unmatched(UnmatchedArgumentException unmatched) {
        String word = "'" + unmatched.getUnmatched().get(0) + "'";
        CommandLine command = unmatched.getCommandLine();
        List<String> commands = command.getSubcommands().values().stream()
                .map(CommandLine::getCommandName)
                .distinct()
                .toList();
        String what = unmatched.isUnknownOption()
                ? "no option " + word
                : commands.isEmpty() ? word + " is one word too many" : "no command " + word;
        List<String> near = unmatched.getSuggestions();
        if (!near.isEmpty()) {
            return what + "; did you mean " + String.join(" or ", near) + "?";
        }
        return unmatched.isUnknownOption() || commands.isEmpty()
                ? what + help(command)
                : what + "; commands: " + String.join(", ", commands) + help(command);
    }
}
