package health.concord.commons.event;

/**
 * Takes one type of event; an application-scoped bean. It runs in the inbox's transaction, once for an event and never
 * for a stale one. A {@code ProblemException} parks the event at its sender with the reason; any other exception makes
 * the sender try again.
 */
public interface EventHandler<T> {

    String type();

    /** A record with only the fields that are used; others are ignored. */
    Class<T> dataType();

    void handle(IncomingEvent<T> event);
}
