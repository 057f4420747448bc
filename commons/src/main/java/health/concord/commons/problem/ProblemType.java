package health.concord.commons.problem;

/** The catalogue: every kind of problem a service answers with. Each has a page under {@code docs/problems/}. */
public enum ProblemType {
    MALFORMED(400, "malformed", "The request could not be read"),
    INVALID(400, "invalid", "Some fields need to be put right"),
    ODD_PATH(400, "odd-path", "The address has characters that are not accepted"),
    UNAUTHENTICATED(401, "unauthenticated", "Please sign in"),
    FORBIDDEN(403, "forbidden", "Your role may not do this"),
    NOT_FOUND(404, "not-found", "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This address does not take that method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "The answer is not available in the format you asked for"),
    CONFLICT(409, "conflict", "This clashes with what is stored"),
    WRONG_STATE(409, "wrong-state", "This step is not possible from where things stand"),
    NO_SEAT(409, "no-seat", "No seat is free"),
    TIME_CONFLICT(409, "time-conflict", "The time is already taken"),
    IN_FLIGHT(409, "in-flight", "The same request is still being worked on"),
    STALE_EVENT(409, "stale-event", "A newer version of this is already known"),
    STALE(412, "stale", "Someone changed this since you read it"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    UNSUPPORTED_MEDIA(415, "unsupported-media", "The format of the request is not supported"),
    KEY_REUSED(422, "key-reused", "This key was used for another request"),
    REFUSED(422, "refused", "A rule does not allow this"),
    PRECONDITION_REQUIRED(428, "precondition-required", "Say which version you are changing"),
    TOO_MANY(429, "too-many", "Too many requests"),
    INTERNAL(500, "internal", "Something went wrong on our side"),
    BUSY(503, "busy", "There is too much to do just now"),
    PEER_UNAVAILABLE(503, "peer-unavailable", "A part of the suite is not answering");

    private static final String CATALOGUE = "https://concord.health/problems/";

    private final int status;
    private final String slug;
    private final String title;

    ProblemType(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** The {@code type} member; its last part names the page under {@code docs/problems/}. */
    public String uri() {
        return CATALOGUE + slug;
    }

    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? MALFORMED : INTERNAL;
    }
}
