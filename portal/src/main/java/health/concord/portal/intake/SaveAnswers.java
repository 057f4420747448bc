package health.concord.portal.intake;

import java.util.Map;

/** The answers so far, whole. */
public record SaveAnswers(Map<String, Object> answers) {}
