package health.concord.billing.client;

import org.jspecify.annotations.Nullable;

/** A client's address as intake tells it. */
record AddressTold(
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String city,
        @Nullable String state,
        @Nullable String zip) {}
