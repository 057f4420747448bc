package health.concord.billing.practitioner;

import java.util.UUID;

/** A clinician as payers know them, on the wire. */
public record PractitionerView(
        UUID id, String familyName, String givenName, String npi, String taxonomy, long version) {

    static PractitionerView of(EnrolledPractitioner enrolled) {
        return new PractitionerView(
                enrolled.id(),
                enrolled.onClaim().name().family(),
                enrolled.onClaim().name().given(),
                enrolled.onClaim().npi(),
                enrolled.onClaim().taxonomy(),
                enrolled.version());
    }
}
