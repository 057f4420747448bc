package health.concord.scheduling.attendance;

/** What a change of an attendance means to billing. */
enum BillingNews {
    NONE,
    DELIVERED,
    AMENDED
}
