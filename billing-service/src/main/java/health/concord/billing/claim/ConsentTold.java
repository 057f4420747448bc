package health.concord.billing.claim;

import java.util.UUID;

/** What intake tells of a changed consent, as far as it is used: whose it is. */
record ConsentTold(UUID client) {}
