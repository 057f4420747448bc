package health.concord.portal.intake;

/** Somebody who may be known already. */
record DescribeCandidate(DescribeClient client) {}
