package health.concord.intake.safety;

import java.util.UUID;

/**
 * Why a hold is raised.
 *
 * @param reason code shown to people, for example {@code CSSRS_HIGH}
 * @param rule id of the rule that raised it
 * @param record id of the response or profile whose content it was
 */
public record HoldCause(Severity severity, String reason, String rule, UUID record) {}
