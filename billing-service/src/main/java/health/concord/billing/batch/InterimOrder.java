package health.concord.billing.batch;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimState;
import health.concord.billing.claim.Frequency;
import health.concord.billing.client.Episode;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PolicyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The place of a claim among those of its stay, where the payer wants them one after another (billing.md section 1:
 * sequential claims, interim status 30). A claim waits while an earlier week of the stay has not left.
 */
final class InterimOrder {

    private static final int DAYS_TO_SUNDAY = 6;

    private final Map<UUID, List<Claim>> byEpisode;

    /** @param known all claims of the stays that have not ended, sent or not */
    InterimOrder(List<Claim> known) {
        this.byEpisode = known.stream()
                .filter(claim -> claim.remainder() == null)
                .collect(Collectors.groupingBy(
                        claim -> claim.basis().episode(), Collectors.toCollection(ArrayList::new)));
    }

    /** How the claim is to be sent; empty while an earlier one must go first. */
    Optional<String> frequency(Claim claim, PolicyTerms terms, Episode episode) {
        if (claim.succession().original() != null || claim.remainder() != null) {
            return Optional.of(claim.succession().frequency());
        }
        boolean institutional = terms.claimForm() == ClaimForm.INSTITUTIONAL;
        if (!institutional || !terms.interimAllowed() || terms.interimBilling() != PolicyTerms.Interim.SEQUENTIAL) {
            return Optional.of(Frequency.ORIGINAL);
        }
        List<Claim> others = Objects.requireNonNullElse(byEpisode.get(episode.id()), List.of());
        boolean earlierWaits = others.stream()
                .filter(other -> other.weekOf().isBefore(claim.weekOf()))
                .anyMatch(other -> other.state() == ClaimState.HELD
                        || other.state() == ClaimState.READY
                        || other.state() == ClaimState.REJECTED);
        if (earlierWaits) {
            return Optional.empty();
        }
        boolean first = others.stream().noneMatch(other -> !other.id().equals(claim.id()) && other.progress().submissions() > 0);
        LocalDate weekEnds = claim.weekOf().plusDays(DAYS_TO_SUNDAY);
        boolean ended = episode.closedOn() != null && !episode.closedOn().isAfter(weekEnds);
        if (ended) {
            return Optional.of(first ? Frequency.ORIGINAL : Frequency.LAST_INTERIM);
        }
        return Optional.of(first ? Frequency.FIRST_INTERIM : Frequency.NEXT_INTERIM);
    }
}
