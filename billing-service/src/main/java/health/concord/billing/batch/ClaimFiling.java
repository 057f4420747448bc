package health.concord.billing.batch;

import health.concord.billing.authorisation.Authorisations;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.claim.SentClaimRecords;
import health.concord.billing.client.BilledClient;
import health.concord.billing.client.Clients;
import health.concord.billing.client.Episode;
import health.concord.billing.client.EpisodeRecord;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.edi.FiledClaim;
import health.concord.billing.payment.PaidBefore;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.policy.PolicyTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts claims into the form of a file, with the names, numbers and codes of now. */
@ApplicationScoped
class ClaimFiling {

    @Inject
    SentClaimRecords sent;

    @Inject
    Clients clients;

    @Inject
    Coverages coverages;

    @Inject
    PayerPolicies policies;

    @Inject
    Authorisations authorisations;

    @Inject
    EarlierPayers earlierPayers;

    @Inject
    Renderers renderers;

    @Inject
    PaidBefore paidBefore;

    /** The claims that can be written; one whose client's details went missing meanwhile is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<Claim, FiledClaim> file(List<Claim> claims, BatchOrder order) {
        List<UUID> people = claims.stream().map(Claim::client).distinct().toList();
        Map<UUID, BilledClient> byId =
                clients.all(people).stream().collect(Collectors.toMap(BilledClient::id, Function.identity()));
        Map<UUID, Episode> episodes = clients.episodesOf(people).values().stream()
                .flatMap(List::stream)
                .map(EpisodeRecord::episode)
                .collect(Collectors.toMap(Episode::id, Function.identity()));
        Map<UUID, Coverage> covers =
                coverages
                        .all(claims.stream()
                                .map(claim -> claim.basis().coverage())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Coverage::id, Function.identity()));
        Map<UUID, PolicyTerms> terms = policies
                .versions(claims.stream()
                        .map(claim -> claim.basis().policy())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(version -> version.id(), version -> version.terms()));
        Map<UUID, String> numbers = authorisations.numbers(claims.stream()
                .flatMap(claim -> Stream.concat(
                        Stream.ofNullable(claim.basis().authorisation()),
                        claim.lines().stream().map(ClaimLine::authorisation).filter(Objects::nonNull)))
                .collect(Collectors.toSet()));
        Map<UUID, String> originals = sent.payerControls(claims.stream()
                .map(claim -> claim.succession().original())
                .filter(Objects::nonNull)
                .toList());
        InterimOrder interim = new InterimOrder(sent.inEpisodes(
                order.payer().id(),
                claims.stream().map(claim -> claim.basis().episode()).toList()));
        FilingFacts facts = new FilingFacts(
                byId,
                episodes,
                covers,
                terms,
                numbers,
                originals,
                interim,
                earlierPayers.about(claims),
                renderers.of(claims, order.fileForm()),
                paidBefore.towards(claims));
        FiledForm form = new FiledForm(facts, order);
        Map<Claim, FiledClaim> filed = new LinkedHashMap<>();
        claims.forEach(claim -> form.of(claim).ifPresent(written -> filed.put(claim, written)));
        paidBefore.tellOn(filed.keySet());
        return filed;
    }
}
