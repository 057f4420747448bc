package health.concord.portal.intake;

/** Opens placement again. */
record ReleaseHold(String reason) {}
