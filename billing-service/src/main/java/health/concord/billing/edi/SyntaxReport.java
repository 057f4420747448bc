package health.concord.billing.edi;

import java.util.List;

/**
 * Whether a file of ours could be read (999).
 *
 * @param groupControl our group's control number (AK102), which is the batch's
 * @param result AK901: {@code A} accepted, {@code E} accepted with errors, {@code P} in part, {@code R} rejected
 * @param errors places in our file and codes, as IK3 and IK4 tell them; never values
 */
public record SyntaxReport(long groupControl, String result, List<String> errors) implements InboundTransaction {

    public boolean isAccepted() {
        return result.equals("A") || result.equals("E");
    }
}
