package health.concord.billing.claim;

import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerName;
import health.concord.billing.payer.Payers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows claims with the names and services that belong to them, fetched for all at once. */
@ApplicationScoped
class ClaimViews {

    private static final Comparator<ClaimLine> BY_DAY = Comparator.comparing(
                    (ClaimLine line) -> line.claim().client())
            .thenComparing(ClaimLine::serviceDate)
            .thenComparing(line -> line.claim().id())
            .thenComparing(ClaimLine::position);

    @Inject
    ClaimRepository claims;

    @Inject
    Payers payers;

    @Inject
    DeliveredServices services;

    @Transactional(Transactional.TxType.MANDATORY)
    List<ClaimRow> rows(List<Claim> claims) {
        Map<UUID, PayerName> names = payerNames(claims);
        return claims.stream()
                .map(claim -> ClaimRow.of(claim, nameOf(claim, names)))
                .toList();
    }

    /** Their lines, by client and day whichever claim they stand in. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LineView> lines(List<Claim> claims) {
        Map<UUID, List<ServiceOutcome>> byLine = services
                .outcomesOfLines(claims.stream()
                        .flatMap(claim -> claim.lines().stream())
                        .map(ClaimLine::root)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(ServiceOutcome::line));
        return claims.stream()
                .flatMap(claim -> claim.lines().stream())
                .sorted(BY_DAY)
                .map(line -> LineView.of(line, byLine.getOrDefault(line.root(), List.of())))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ClaimView whole(Claim claim) {
        List<Claim> one = List.of(claim);
        return ClaimView.of(
                claim,
                nameOf(claim, payerNames(one)),
                lines(one),
                claims.successorOf(claim.id()).orElse(null));
    }

    private static @Nullable PayerName nameOf(Claim claim, Map<UUID, PayerName> names) {
        UUID payer = claim.basis().payer();
        return payer == null ? null : names.get(payer);
    }

    private Map<UUID, PayerName> payerNames(List<Claim> claims) {
        List<UUID> ids = claims.stream()
                .map(claim -> claim.basis().payer())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return payers.all(ids).stream().collect(Collectors.toMap(Payer::id, PayerName::of));
    }
}
