package io.github.jhtop.recording;

/** A quick look at a word: most words of most command lines hold no secret, and all of them are looked at. */
final class Suspicion {

    /** What each name of a secret holds, and what comes before a password in an address. */
    private static final String[] STEMS = {
        "passw", "passphrase", "pwd", "secret", "token", "credential", "key", "authorization", "://"
    };

    private static final String FIRST = "pstcka:";

    private Suspicion() {}

    static boolean of(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            // Upper case differs from lower case in this bit.
            if (FIRST.indexOf(c) >= 0 || FIRST.indexOf(c | 0x20) >= 0) {
                for (String stem : STEMS) {
                    if (word.regionMatches(true, i, stem, 0, stem.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
