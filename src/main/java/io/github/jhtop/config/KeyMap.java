package io.github.jhtop.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides who gets a key: what the user bound comes before the keys of vi, and these before the defaults. A binding
 * replaces all keys of its command; a default gives way in silence as long as its command keeps another key.
 */
final class KeyMap {

    private final List<Vocabulary.Command> commands;
    private final Map<String, KeyBinding> bindings;
    private final boolean vi;

    /** Bindings of commands that exist, one for each of these at most. */
    KeyMap(List<Vocabulary.Command> commands, List<KeyBinding> bindings, boolean vi) {
        this.commands = commands;
        this.bindings = bindings.stream()
                .collect(Collectors.toMap(KeyBinding::command, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.vi = vi;
    }

    /** The keys of each command whose keys are not the default ones; warns of one that has lost its last. */
    Map<String, List<String>> resolve(BiConsumer<String, String> warn) throws SettingsException {
        refuseClashes();
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (Vocabulary.Command command : commands) {
            List<String> keys = keys(command);
            if (!keys.equals(command.keys())) {
                changed.put(command.id(), keys);
            }
            if (keys.isEmpty() && binding(command) == null && !command.keys().isEmpty()) {
                warnOfLoss(command, warn);
            }
        }
        return changed;
    }

    private void refuseClashes() throws SettingsException {
        List<Vocabulary.Command> bound =
                commands.stream().filter(command -> binding(command) != null).toList();
        for (int i = 0; i < bound.size(); i++) {
            for (Vocabulary.Command other : bound.subList(0, i)) {
                refuseClash(bound.get(i), other);
            }
        }
    }

    private void refuseClash(Vocabulary.Command one, Vocabulary.Command other) throws SettingsException {
        KeyBinding a = bindings.get(one.id());
        KeyBinding b = bindings.get(other.id());
        if (a == null || b == null || !meet(one, other)) {
            return;
        }
        List<String> shared = a.keys().stream().filter(b.keys()::contains).toList();
        if (!shared.isEmpty()) {
            throw new SettingsException(
                    a.where(),
                    "'" + shared.get(0) + "' is bound to " + other.id() + " too, at " + b.place()
                            + "; give one of them another key");
        }
    }

    private List<String> keys(Vocabulary.Command command) {
        KeyBinding own = binding(command);
        if (own != null) {
            return own.keys();
        }
        List<String> keys = new ArrayList<>(command.keys());
        keys.removeIf(key -> others(command).anyMatch(other -> viKeys(other).contains(key)));
        keys.addAll(viKeys(command));
        keys.removeIf(key -> taker(command, key) != null);
        return List.copyOf(keys);
    }

    /** Those that vi gives a command and no binding takes. */
    private List<String> viKeys(Vocabulary.Command command) {
        return !vi || binding(command) != null
                ? List.of()
                : command.viKeys().stream()
                        .filter(key -> taker(command, key) == null)
                        .toList();
    }

    private @Nullable KeyBinding taker(Vocabulary.Command command, String key) {
        return others(command)
                .map(this::binding)
                .filter(binding -> binding != null && binding.keys().contains(key))
                .findFirst()
                .orElse(null);
    }

    private Stream<Vocabulary.Command> others(Vocabulary.Command command) {
        return commands.stream().filter(other -> !other.id().equals(command.id()) && meet(command, other));
    }

    private @Nullable KeyBinding binding(Vocabulary.Command command) {
        return bindings.get(command.id());
    }

    private static boolean meet(Vocabulary.Command one, Vocabulary.Command other) {
        return !Collections.disjoint(one.places(), other.places());
    }

    private void warnOfLoss(Vocabulary.Command command, BiConsumer<String, String> warn) {
        for (String key : command.keys()) {
            KeyBinding taker = taker(command, key);
            if (taker != null) {
                warn.accept(
                        taker.where(),
                        "takes '" + key + "', so that " + command.id() + " has no key; bind keys." + command.id()
                                + " to another");
                return;
            }
        }
    }
}
