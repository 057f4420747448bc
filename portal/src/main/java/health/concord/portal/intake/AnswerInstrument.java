package health.concord.portal.intake;

import java.util.Map;

/** Answers by the questions' ids; a question without an answer is left out. */
public record AnswerInstrument(String instrument, Map<String, Object> answers, String on) {}
