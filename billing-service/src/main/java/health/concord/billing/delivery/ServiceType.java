package health.concord.billing.delivery;

/** What kind of care it was; a policy maps each to a procedure code. */
public enum ServiceType {
    GROUP_COUNSELLING,
    INDIVIDUAL_THERAPY,
    FAMILY_THERAPY,
    PEER_SUPPORT,
    ASSESSMENT,
    CASE_MANAGEMENT
}
