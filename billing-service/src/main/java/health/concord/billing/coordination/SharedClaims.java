package health.concord.billing.coordination;

import health.concord.billing.claim.AnsweredClaims;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.Remainders;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import health.concord.commons.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people see of claims that several payers share, and what they decide about them. */
@ApplicationScoped
public class SharedClaims {

    @Inject
    AnsweredClaims claims;

    @Inject
    Remainders remainders;

    @Inject
    PriorAnswers priorAnswers;

    @Inject
    Coordination coordination;

    @Inject
    Payers payers;

    @Inject
    Audit audit;

    @Transactional
    CoordinationView of(UUID id) {
        Claim claim = claims.get(id);
        audit.record("claim.coordination.read", "claim", id, Map.of("client", claim.client()));
        return view(claim);
    }

    /** The further payer is not asked, now or later, and the person owes what was left. */
    @Transactional
    CoordinationView leaveToPerson(UUID id, DecideRemainder wanted) {
        Claim claim = claims.lock(id);
        remainders.leaveToPerson(claim, wanted.reason());
        audit.record("claim.left-to-person", "claim", id, Map.of("client", claim.client()));
        return view(claim);
    }

    /** A claim that the payer before passed on, and that never arrived, leaves from here like any other. */
    @Transactional
    CoordinationView sendOurselves(UUID id, DecideRemainder wanted) {
        Claim claim = claims.lock(id);
        remainders.sendOurselves(claim, wanted.reason());
        audit.record("claim.crossover-recalled", "claim", id, Map.of("client", claim.client()));
        return view(claim);
    }

    /** Makes a claim that takes the place of one that was sent; see {@link Coordination#replace}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Claim sent) {
        coordination.replace(sent);
    }

    private CoordinationView view(Claim claim) {
        UUID told = claim.succession().isVoid() ? claim.succession().original() : claim.id();
        List<PriorAnswer> before = priorAnswers.of(List.of(told)).getOrDefault(told, List.of());
        List<Claim> after = remainders.of(List.of(claim.id()));
        Map<UUID, String> names = payers
                .all(Stream.concat(
                                before.stream().map(PriorAnswer::payer),
                                after.stream().map(one -> one.basis().payer()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Payer::id, Payer::name));
        return CoordinationView.of(
                claim,
                before.stream()
                        .map(answer -> CoordinationView.before(answer, names.getOrDefault(answer.payer(), "")))
                        .toList(),
                after.stream()
                        .map(one -> CoordinationView.After.of(
                                one, names.getOrDefault(one.basis().payer(), "")))
                        .toList());
    }
}
