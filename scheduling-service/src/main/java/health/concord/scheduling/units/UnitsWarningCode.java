package health.concord.scheduling.units;

/** What a warning is about. */
public enum UnitsWarningCode {
    /** More sessions are planned until the authorisation ends than it has units for. */
    UNITS_EXHAUST,
    /** A session is after the authorisation's last day. */
    AUTHORISATION_ENDS,
    /** Billing did not answer: what else is warned of is by what it said last, if it ever did. */
    UNITS_UNKNOWN,
    /** Matching did not say whether the client may sit in the group. */
    FIT_UNKNOWN
}
