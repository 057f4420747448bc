package health.concord.intake.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * When two totals of an instrument differ by more than chance.
 *
 * @param better which way is better
 * @param reliable points from which a difference is reliable
 * @param meaningful points from which it matters clinically, where that is published apart
 * @param caseFrom total from which there is something to improve; below it nobody can fail to respond
 * @param verified whether the source itself was seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeRule(
        Better better, int reliable, @Nullable Integer meaningful, int caseFrom, String source, boolean verified) {

    /** Which way is better. */
    public enum Better {
        LOWER,
        HIGHER
    }

    /** How far it got better; below zero where it got worse. */
    public int gain(int from, int to) {
        return better == Better.LOWER ? from - to : to - from;
    }

    public boolean isCase(int points) {
        return better == Better.LOWER ? points >= caseFrom : points <= caseFrom;
    }

    public boolean isReliablyBetter(int from, int to) {
        return gain(from, to) >= reliable;
    }

    public boolean isReliablyWorse(int from, int to) {
        return gain(from, to) <= -reliable;
    }
}
