package health.concord.billing.claim;

import health.concord.billing.authorisation.AuthorisationDraws;
import health.concord.billing.authorisation.FurtherDraw;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.payer.Payer;
import health.concord.billing.payer.Payers;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.rule.AuthorisationPool;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.waiver.HoldWaivers;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a further payer wants of a claim besides consent: an authorisation of its own where it authorises, its time to
 * file, and of Medicare, why it pays second. Lines and codes stay as the first payer saw them.
 */
@ApplicationScoped
class RemainderChecks {

    private static final Set<HoldCode> KINDS = Set.of(
            HoldCode.AUTH_MISSING, HoldCode.AUTH_EXHAUSTED, HoldCode.SECONDARY_REASON_MISSING, HoldCode.TIMELY_FILING);
    private static final Hold REASON_MISSING = new Hold(
            HoldCode.SECONDARY_REASON_MISSING,
            "",
            "Medicare pays after another: record in the coverage why it is second.");

    @Inject
    ClaimRepository claims;

    @Inject
    AuthorisationDraws authorisations;

    @Inject
    PayerPolicies policies;

    @Inject
    Coverages coverages;

    @Inject
    Payers payers;

    @Inject
    HoldWaivers waivers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    /** @param unsent the client's claims on further payers that have not left */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(UUID client, List<Claim> unsent) {
        if (unsent.isEmpty()) {
            return;
        }
        RemainderFacts facts = facts(client, unsent);
        for (Claim claim : unsent) {
            List<FurtherDraw> drawn = draw(claim, facts);
            authorisations.drawFurther(drawn);
            claim.authorise(drawn.stream()
                    .map(FurtherDraw::authorisation)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null));
        }
    }

    /** An institutional claim names one authorisation, so all its lines draw from that; a professional one names several. */
    private List<FurtherDraw> draw(Claim claim, RemainderFacts facts) {
        UUID payer = Objects.requireNonNull(claim.basis().payer());
        List<AuthorisationPool.Need> needs =
                claim.lines().stream().map(line -> facts.need(payer, line)).toList();
        boolean namesOne = claim.basis().form() == ClaimForm.INSTITUTIONAL;
        String only = namesOne ? facts.pool().numberForAll(needs).orElse(null) : null;
        List<FurtherDraw> all = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            AuthorisationPool.Drawn drawn = facts.pool().draw(needs.get(i), only);
            all.add(draw(claim, claim.lines().get(i), drawn, facts));
            if (namesOne && only == null && drawn.from() != null) {
                only = drawn.from().number();
            }
        }
        return all;
    }

    private FurtherDraw draw(Claim claim, ClaimLine line, AuthorisationPool.Drawn drawn, RemainderFacts facts) {
        ZoneId zone = sites.zone(claim.site());
        LocalDate madeOn = LocalDate.ofInstant(claim.createdAt(), zone);
        Stream<Hold> causes = Stream.of(
                        Stream.ofNullable(drawn.hold()),
                        facts.lacksReason(claim) ? Stream.of(REASON_MISSING) : Stream.<Hold>empty(),
                        facts.tooLate(claim, line, madeOn, LocalDate.ofInstant(clock.instant(), zone)))
                .flatMap(Function.identity());
        line.hold(KINDS, causes.filter(cause -> !facts.isWaived(line, cause)).toList(), clock.instant());
        line.draws(drawn.trace());
        return new FurtherDraw(
                line.id(),
                drawn.from() == null ? null : drawn.from().id(),
                claim.site(),
                line.serviceDate(),
                line.units());
    }

    private RemainderFacts facts(UUID client, List<Claim> unsent) {
        List<UUID> of = unsent.stream()
                .map(claim -> Objects.requireNonNull(claim.basis().payer()))
                .distinct()
                .toList();
        return new RemainderFacts(
                new AuthorisationPool(authorisations.leftWithout(client, drawnAnew(unsent)).stream()
                        .map(PeriodFacts::authorised)
                        .toList()),
                policies.versionsOf(of),
                coverages
                        .all(unsent.stream()
                                .map(claim -> claim.basis().coverage())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Coverage::id, Function.identity(), (one, same) -> one)),
                payers.all(of).stream().collect(Collectors.toMap(Payer::id, Function.identity())),
                waivers.ofClient(client));
    }

    /** The lines of these claims, and of those whose place they take: what they drew is free for these. */
    private Collection<UUID> drawnAnew(List<Claim> unsent) {
        List<Claim> all = new ArrayList<>(unsent);
        List<UUID> originals = unsent.stream()
                .map(claim -> claim.succession().original())
                .filter(Objects::nonNull)
                .toList();
        if (!originals.isEmpty()) {
            all.addAll(claims.list("id in ?1", originals));
        }
        return all.stream()
                .flatMap(claim -> claim.lines().stream())
                .map(ClaimLine::id)
                .collect(Collectors.toSet());
    }
}
