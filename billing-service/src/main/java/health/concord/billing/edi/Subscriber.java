package health.concord.billing.edi;

import org.jspecify.annotations.Nullable;

/**
 * The insured person.
 *
 * @param responsibility {@code P} primary, {@code S} secondary
 * @param details present exactly when the subscriber is the patient
 */
public record Subscriber(
        PersonName name,
        String memberId,
        @Nullable String groupNumber,
        String responsibility,
        String filingIndicator,
        @Nullable PersonDetails details) {

    /** The same, as a payer in another place. */
    public Subscriber as(String place) {
        return new Subscriber(name, memberId, groupNumber, place, filingIndicator, details);
    }

    /** The same without birth date, sex and address. */
    public Subscriber withoutDetails() {
        return new Subscriber(name, memberId, groupNumber, responsibility, filingIndicator, null);
    }
}
