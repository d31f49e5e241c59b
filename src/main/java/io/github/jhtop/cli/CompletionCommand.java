package io.github.jhtop.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jhtop completion}: a script that teaches a shell the words of the command line. */
@Command(
        name = "completion",
        description = "Print a script that lets a shell complete the words of jhtop.",
        footer = {
            "",
            "Put the script where the shell looks for it, and open a new shell:",
            "  jhtop completion bash > ~/.local/share/bash-completion/completions/jhtop",
            "  jhtop completion zsh > \"$${fpath[1]}/_jhtop\"      # any folder of fpath",
            "  jhtop completion fish > ~/.config/fish/completions/jhtop.fish",
            "",
            "For this shell alone:",
            "  source <(jhtop completion bash)      # zsh likewise, after compinit",
            "  jhtop completion fish | source",
        },
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SHELL",
            completionCandidates = Candidates.Shells.class,
            description = "bash, zsh or fish.")
    Shell shell = Shell.BASH;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec root = Objects.requireNonNull(spec).root();
        console.print(
                switch (shell) {
                    case BASH -> AutoComplete.bash(root.name(), root.commandLine());
                    case ZSH -> ZshCompletion.script(root);
                    case FISH -> FishCompletion.script(root);
                });
        return 0;
    }
}
