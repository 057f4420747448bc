package health.concord.billing.rule;

import java.time.LocalDate;

/** Days in a partial hospitalization program, here or elsewhere. */
public record OtherStay(LocalDate from, LocalDate until) {}
