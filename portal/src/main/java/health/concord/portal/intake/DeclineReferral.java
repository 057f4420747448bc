package health.concord.portal.intake;

/** Turns a referral down. */
record DeclineReferral(String reason) {}
