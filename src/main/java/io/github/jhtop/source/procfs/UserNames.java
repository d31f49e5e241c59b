package io.github.jhtop.source.procfs;

import io.github.jhtop.text.SafeText;
import java.util.HashMap;
import java.util.Map;

/** Names of users. Source: {@code man 5 passwd}; users of other databases stay numbers. */
final class UserNames {

    private final Map<Long, SafeText> names;

    private UserNames(Map<Long, SafeText> names) {
        this.names = names;
    }

    static UserNames read(ProcRoot proc, ReadBuffer buffer) {
        return buffer.read(proc.passwd().toString()) ? parse(buffer.cursor()) : new UserNames(new HashMap<>());
    }

    static UserNames parse(Bytes passwd) {
        Map<Long, SafeText> names = new HashMap<>();
        do {
            String[] fields = passwd.restOfLine().toString().split(":", 4);
            if (fields.length == 4 && fields[2].matches("\\d{1,10}")) {
                names.putIfAbsent(Long.valueOf(fields[2]), SafeText.of(fields[0]));
            }
        } while (passwd.nextLine());
        return new UserNames(names);
    }

    SafeText of(long uid) {
        return names.computeIfAbsent(uid, number -> SafeText.of(Long.toString(number)));
    }
}
