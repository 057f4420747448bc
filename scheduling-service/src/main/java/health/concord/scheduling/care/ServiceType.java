package health.concord.scheduling.care;

/** What kind of service a session is. */
public enum ServiceType {
    GROUP_COUNSELLING,
    INDIVIDUAL_THERAPY,
    FAMILY_THERAPY,
    PEER_SUPPORT,
    ASSESSMENT,
    CASE_MANAGEMENT
}
