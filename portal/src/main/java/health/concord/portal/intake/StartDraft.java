package health.concord.portal.intake;

/** Begins to answer an instrument, to be saved bit by bit. */
public record StartDraft(String instrument) {}
