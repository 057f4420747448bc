package health.concord.billing.rule;

import java.util.Map;

/**
 * One step of how a line came about.
 *
 * @param rule its name, for example {@code DAY_MINUTES}
 * @param text the outcome, for a person
 * @param inputs what it was decided from: figures, codes and ids, never health text
 */
public record TraceStep(String rule, String text, Map<String, String> inputs) {

    /** That a line draws units; its input {@code authorisation} says from which. */
    public static final String AUTHORISATION = "AUTHORISATION";
}
