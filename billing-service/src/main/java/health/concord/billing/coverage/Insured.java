package health.concord.billing.coverage;

import health.concord.billing.client.BilledClient;
import health.concord.billing.edi.Patient;
import health.concord.billing.edi.PayerName;
import health.concord.billing.edi.PersonDetails;
import health.concord.billing.edi.PersonName;
import health.concord.billing.edi.Subscriber;
import health.concord.billing.edi.X12Text;
import health.concord.billing.payer.Payer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is insured, with whom, and who the patient is.
 *
 * @param patient null where the subscriber is the patient
 */
public record Insured(
        Subscriber subscriber, PayerName payer, @Nullable Patient patient, boolean benefitsAssigned) {

    private static final List<String> RESPONSIBILITY = List.of("P", "S", "T");
    private static final int LONGEST_NAME = 60;

    /** Empty when a name or a detail cannot be written. */
    public static Optional<Insured> of(@Nullable BilledClient client, @Nullable Coverage coverage, Payer payer) {
        if (client == null || coverage == null) {
            return Optional.empty();
        }
        Optional<PersonDetails> details = client.writableDetails();
        boolean self = coverage.relationship() == Relationship.SELF;
        Optional<PersonName> subscriber =
                self ? coverage.subscriberName().or(client::writableName) : coverage.subscriberName();
        Optional<PersonName> patient = self ? subscriber : client.writableName();
        Optional<String> payerName = X12Text.of(payer.name(), LONGEST_NAME);
        if (details.isEmpty() || subscriber.isEmpty() || patient.isEmpty() || payerName.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Insured(
                new Subscriber(
                        subscriber.get(),
                        coverage.memberId(),
                        coverage.groupNumber(),
                        RESPONSIBILITY.get(coverage.rank() - 1),
                        coverage.secondaryReason(),
                        payer.filingIndicator(),
                        self ? details.get() : null),
                new PayerName(payerName.get(), payer.ediId()),
                self ? null : new Patient(patient.get(), coverage.relationship().code(), details.get()),
                coverage.benefitsAssigned()));
    }
}
