package health.concord.intake.client;

/** As claims and the cut-offs of instruments ask for it; {@code U} is unknown or neither. */
public enum Sex {
    F,
    M,
    U
}
