package health.concord.billing.claim;

import health.concord.billing.authorisation.AuthorisationDraws;
import health.concord.billing.authorisation.AuthorisationNews;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.delivery.Outcome;
import health.concord.billing.delivery.ServiceDecision;
import health.concord.billing.delivery.ServiceOutcome;
import health.concord.billing.rule.Assessment;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.BillingRules;
import health.concord.billing.rule.ServiceShare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a client's unsent claims be what the rules say today. Doing it again changes nothing: a service stands in one
 * claim, a claim keeps its id while it keeps any of its services, and what was sent is left alone.
 */
@ApplicationScoped
class Settlement {

    @Inject
    ClaimRepository claims;

    @Inject
    PeriodFacts facts;

    @Inject
    DeliveredServices services;

    @Inject
    AuthorisationDraws authorisations;

    @Inject
    RemainderChecks remainderChecks;

    @Inject
    AuthorisationNews authorisationNews;

    /** The lines of today, to know what must be asked before anything is settled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<BillableLine> preview(Period period) {
        return BillingRules.assess(facts.of(period)).lines();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(Period period, ConsentAnswers consent, Step step) {
        claims.lockClients(List.of(period.client()));
        Map<UUID, Integer> leftBefore = authorisationNews.left(period.client());
        Assessment assessed = BillingRules.assess(facts.of(period));
        Map<UUID, ServiceOutcome> before = services.outcomesOf(assessedServices(assessed));
        List<Claim> all = live(period, before);
        List<Claim> further = remainders(all);
        remainderChecks.apply(period.client(), further);
        RemainderConsent.apply(further, consent, step);
        List<Claim> live = all.stream()
                .filter(claim -> !claim.succession().isVoid() && claim.remainder() == null)
                .toList();
        List<Claim> unsent =
                live.stream().filter(claim -> claim.state().isUnsent()).toList();
        new EarlierConsentHolds(unsent, before).answer(period.client(), consent, assessed.lines());

        SentClaims sent = new SentClaims(
                live.stream()
                        .filter(claim ->
                                !claim.state().isUnsent() && !claim.succession().isBeingReplaced())
                        .toList(),
                before);
        Replacements replacements = new Replacements(live, before);
        List<BillableLine> open = new ArrayList<>();
        List<ServiceDecision> decisions = new ArrayList<>();
        for (BillableLine line : assessed.lines()) {
            if (sent.hasAnyOf(line)) {
                decisions.addAll(sent.reconcile(line));
            } else {
                open.add(line);
            }
        }
        List<ClaimDraft> drafts = ClaimDrafts.of(period.client(), period.site(), open, replacements::originalOf);
        Map<ClaimDraft, Claim> written = write(drafts, unsent, before, consent, step);
        // Lines are in the store before anything points at them.
        claims.flush();
        written.forEach((draft, claim) -> decisions.addAll(bind(draft, claim)));
        assessed.unbilled().stream()
                .map(left -> sent.reconcile(left)
                        .orElseGet(() -> new ServiceDecision(
                                left.service(),
                                Outcome.NOT_BILLABLE,
                                null,
                                null,
                                left.reason().name())))
                .forEach(decisions::add);
        services.decide(decisions);
        authorisationNews.tellChanges(period.client(), leftBefore);
    }

    /** The claims on further payers that may still be held: their lines are not made anew. */
    private static List<Claim> remainders(List<Claim> live) {
        return live.stream()
                .filter(claim ->
                        claim.remainder() != null && !claim.succession().isVoid())
                .filter(claim -> claim.state().isUnsent())
                .toList();
    }

    /** As {@link #preview}, for claims on further payers. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<RemainderMatter> remainderMatters(Period period) {
        return remainders(claims.liveInWeeks(
                        period.client(), period.site(), period.from(), period.to(), List.of(period.client())))
                .stream()
                .flatMap(claim -> claim.lines().stream()
                        .map(line -> new RemainderMatter(
                                Objects.requireNonNull(claim.basis().payer()), line.program(), line.serviceDate())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The claims of these weeks, and those of other weeks that a service was moved away from. */
    private List<Claim> live(Period period, Map<UUID, ServiceOutcome> before) {
        List<UUID> holding = before.values().stream()
                .map(ServiceOutcome::claim)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return claims.liveInWeeks(period.client(), period.site(), period.from(), period.to(), holding);
    }

    private Map<ClaimDraft, Claim> write(
            List<ClaimDraft> drafts,
            List<Claim> unsent,
            Map<UUID, ServiceOutcome> before,
            ConsentAnswers consent,
            Step step) {
        Map<ClaimDraft, Claim> written = new HashMap<>();
        Map<ClaimDraft, Claim> kept = ClaimMatching.of(drafts, unsent, before);
        for (ClaimDraft draft : drafts) {
            Claim claim = kept.get(draft);
            if (claim == null) {
                claim = new Claim(claims.nextNumber(), draft, step);
                claims.persist(claim);
            } else {
                claim.rewrite(draft, step);
            }
            if (draft.isHeld()) {
                claim.progress().hold(new Step(step.by(), step.at(), draft.whyHeld()));
            } else {
                claim.progress().makeReady(step);
            }
            claim.progress().noteConsent(consent.note());
            written.put(draft, claim);
        }
        unsent.stream()
                .filter(claim -> !kept.containsValue(claim))
                .forEach(claim -> claim.end(new Step(step.by(), step.at(), "Nothing is left to ask for")));
        return written;
    }

    /** Notes where each service of a claim stands, and what the lines draw from authorisations. */
    private List<ServiceDecision> bind(ClaimDraft draft, Claim claim) {
        List<ServiceDecision> decisions = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            BillableLine line = draft.lines().get(i);
            ClaimLine stored = claim.lines().get(i);
            for (ServiceShare share : line.services()) {
                Outcome outcome = share.kind() == ServiceShare.ShareKind.BUNDLED ? Outcome.BUNDLED : Outcome.BILLED;
                decisions.add(new ServiceDecision(share.service(), outcome, claim.id(), stored.id(), ""));
            }
            if (line.authorisation() != null) {
                authorisations.draw(stored.id(), line.authorisation().id(), claim.site(), line.date(), line.units());
            }
        }
        return decisions;
    }

    private static List<UUID> assessedServices(Assessment assessed) {
        List<UUID> ids = new ArrayList<>();
        assessed.lines().forEach(line -> line.services().forEach(share -> ids.add(share.service())));
        assessed.unbilled().forEach(left -> ids.add(left.service()));
        return ids;
    }
}
