package health.concord.billing.claim;

import health.concord.billing.authorisation.AuthorisationView;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.rule.ToldUnder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under which authorisations services were told to payers, by the claims they stand in. */
@ApplicationScoped
class ToldAuthorisations {

    @Inject
    ClaimRepository claims;

    @Inject
    DeliveredServices services;

    /** @param authorisations of the client; where there is but one number, there is nothing to tell apart */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ToldUnder> of(Collection<UUID> ofServices, List<AuthorisationView> authorisations) {
        Map<UUID, String> numbers =
                authorisations.stream().collect(Collectors.toMap(AuthorisationView::id, AuthorisationView::number));
        if (Set.copyOf(numbers.values()).size() < 2) {
            return List.of();
        }
        Map<UUID, ServiceOutcome> outcomes = services.outcomesOf(ofServices);
        Map<UUID, Claim> told = claims
                .list(
                        "id in ?1",
                        outcomes.values().stream()
                                .map(ServiceOutcome::claim)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .filter(ToldAuthorisations::isTold)
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<UUID, ClaimLine> lines = new HashMap<>();
        told.values().forEach(claim -> claim.lines().forEach(line -> lines.put(line.id(), line)));
        return outcomes.values().stream()
                .flatMap(outcome -> Stream.ofNullable(lines.get(outcome.line()))
                        .map(line -> new ToldUnder(
                                outcome.service(),
                                numbers.get(line.authorisation()),
                                Replacements.placeTaken(line.claim()))))
                .toList();
    }

    /** A claim that is to take another's place keeps what it began with. */
    private static boolean isTold(Claim claim) {
        return !claim.state().isUnsent() || claim.succession().original() != null;
    }
}
