package io.github.jhtop.source.oshi;

import io.github.jhtop.text.SafeText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oshi.software.os.OSProcess;
import oshi.util.Constants;

/**
 * Names of users, asked once for each id: {@code oshi.util.UserGroupInfo.getUser} runs {@code getent} at every call, even
 * for an id that it remembers. One thread.
 */
final class UserNames {

    private final Map<String, SafeText> byId = new HashMap<>();

    /** Name of the owner, its number where there is no name, or null; on Linux that is the real user. */
    @Nullable SafeText of(OSProcess process) {
        String id = process.getUserID();
        return isKnown(id) ? byId.computeIfAbsent(id, unseen -> nameOrId(process.getUser(), unseen)) : null;
    }

    static SafeText nameOrId(String name, String id) {
        return SafeText.of(isKnown(name) ? name : id);
    }

    private static boolean isKnown(String text) {
        return !text.isEmpty() && !text.equals(Constants.UNKNOWN);
    }
}
