package health.concord.billing.edi;

/**
 * A patient who is not the subscriber.
 *
 * @param relationship to the subscriber: {@code 01} spouse, {@code 19} child, {@code G8} other
 */
public record Patient(PersonName name, String relationship, PersonDetails details) {}
