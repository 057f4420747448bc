package health.concord.billing.policy;

/** What is billed for a day short of the per diem's minutes: its services one by one, or nothing. */
public enum ShortDay {
    DISCRETE,
    NONE
}
