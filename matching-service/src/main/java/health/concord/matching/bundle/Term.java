package health.concord.matching.bundle;

import health.concord.matching.rule.Facts;
import health.concord.matching.rule.Text;
import org.jspecify.annotations.Nullable;

/**
 * One rule's contribution, in thousandths of a point so that sums are exact: above zero speaks for, below against.
 *
 * @param factor what about the client it looked at
 */
public record Term(String rule, String factor, String template, String source, int thousandths, Facts facts) {

    /** The part of it that falls to {@code minutes} of the week. */
    Term forShare(int minutes, int ofMinutes) {
        var share = (int) ((long) thousandths * minutes / ofMinutes);
        return new Term(rule, factor, template, source, share, facts);
    }

    public String text() {
        return Text.fill(template, facts);
    }

    public @Nullable String answer() {
        return facts.answer(factor);
    }
}
