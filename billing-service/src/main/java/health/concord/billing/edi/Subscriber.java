package health.concord.billing.edi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The insured person.
 *
 * @param responsibility {@code P} primary, {@code S} secondary, {@code T} tertiary
 * @param secondaryReason why Medicare pays after another (SBR05 of an 837P); null elsewhere
 * @param details present exactly when the subscriber is the patient
 */
public record Subscriber(
        PersonName name,
        String memberId,
        @Nullable String groupNumber,
        String responsibility,
        @Nullable String secondaryReason,
        String filingIndicator,
        @Nullable PersonDetails details) {

    private static final String PRIMARY = "P";
    private static final List<String> MEDICARE = List.of("MA", "MB");

    /** The same, as a payer in another place; why it is second is told of Medicare alone, and where it is. */
    public Subscriber as(String place) {
        boolean told = !place.equals(PRIMARY) && MEDICARE.contains(filingIndicator);
        return new Subscriber(
                name, memberId, groupNumber, place, told ? secondaryReason : null, filingIndicator, details);
    }

    /** The same on a form that tells elsewhere why Medicare pays second. */
    public Subscriber withoutReason() {
        return new Subscriber(name, memberId, groupNumber, responsibility, null, filingIndicator, details);
    }

    /** The same without birth date, sex and address. */
    public Subscriber withoutDetails() {
        return new Subscriber(name, memberId, groupNumber, responsibility, secondaryReason, filingIndicator, null);
    }
}
