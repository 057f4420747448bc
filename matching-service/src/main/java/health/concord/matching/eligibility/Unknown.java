package health.concord.matching.eligibility;

/** Something a hard rule asks that nobody answered: shown, so that silence is not taken for "no". */
public record Unknown(String factor, String label, String rule) {}
