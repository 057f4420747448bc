package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.client.BilledClient;
import health.concord.billing.client.Episode;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.edi.Practitioner;
import health.concord.billing.money.Money;
import health.concord.billing.policy.PolicyTerms;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What claims are written from, as it is now.
 *
 * @param numbers the payer's numbers of authorisations
 * @param originals the payer's numbers of claims that are replaced or voided
 * @param renderers who gave a line's care, by the line's root, where that is one person on file
 * @param paidBefore by claim, what its patient paid towards it before it is sent
 */
record FilingFacts(
        Map<UUID, BilledClient> clients,
        Map<UUID, Episode> episodes,
        Map<UUID, Coverage> covers,
        Map<UUID, PolicyTerms> terms,
        Map<UUID, String> numbers,
        Map<UUID, String> originals,
        InterimOrder interim,
        EarlierPayers.Told earlier,
        Map<UUID, Practitioner> renderers,
        Map<UUID, Money> paidBefore) {

    @Nullable
    BilledClient client(Claim claim) {
        return clients.get(claim.client());
    }

    @Nullable
    Coverage cover(Claim claim) {
        return covers.get(claim.basis().coverage());
    }

    @Nullable
    Episode episode(Claim claim) {
        return episodes.get(claim.basis().episode());
    }

    @Nullable
    PolicyTerms terms(Claim claim) {
        return terms.get(claim.basis().policy());
    }

    @Nullable
    String authorisation(Claim claim) {
        return numbers.get(claim.basis().authorisation());
    }

    /** The number that a line names itself, since it is not the claim's; null for none. */
    @Nullable
    String authorisation(Claim claim, ClaimLine line) {
        String number = numbers.get(line.authorisation());
        return Objects.equals(number, authorisation(claim)) ? null : number;
    }

    @Nullable
    String original(Claim claim) {
        return originals.get(claim.succession().original());
    }
}
