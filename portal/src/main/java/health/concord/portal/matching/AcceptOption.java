package health.concord.portal.matching;

/** Takes one of the recommended options. */
record AcceptOption(int option) {}
