package io.github.jhtop.export;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.compare.ClaimKind;
import java.util.Locale;

/** The rules by which claims are judged, as sentences. Source: {@link io.github.jhtop.compare.Rules}. */
final class ClaimsWords {

    private ClaimsWords() {}

    /** What would support a claim, and what refute it. */
    static String rule(Claim claim) {
        ClaimKind kind = claim.kind();
        String enough = factor(claim.minimumEffect());
        String inverse = factor(1 / claim.minimumEffect());
        String ratio = "The ratio of the first to the second is estimated over rounds, with an interval of 95 %. ";
        return switch (kind) {
            case COMPARATIVE ->
                ratio + "Supported if the whole interval is at " + enough + " or above; refuted if it is below "
                        + inverse + ", or within " + inverse + " to " + enough + ", where no difference matters.";
            case STRONG ->
                ratio + "It says \"far\": supported if the whole interval is at " + enough
                        + " or above, the direction alone if it is between 1 and that; refuted if it is below "
                        + inverse
                        + ", or does not even exclude 1.";
            case EQUIVALENCE ->
                ratio + "Supported if the whole interval is within " + inverse + " to " + enough
                        + ", refuted if it is beyond on either side; what is counted must be all there in each of three runs.";
            case MECHANISM ->
                ratio + "The two differ in nothing but the cause that is named: supported if the whole interval is at "
                        + enough + " or above, refuted if it is below or within " + inverse + " to " + enough + ".";
            case STRUCTURAL -> "Seen if each of three runs shows it, not seen if none does, undecided if only some do.";
            case EXISTENCE ->
                "Supported by one condition in which it is seen twice; that it was not seen refutes nothing, and says"
                        + " how rare it is at most.";
            case DESCRIPTIVE -> "Shown, not judged.";
        };
    }

    private static String factor(double ratio) {
        return String.format(Locale.ROOT, "%.2f×", ratio);
    }
}
