package health.concord.billing.claim;

import health.concord.billing.intake.ConsentDecision;
import health.concord.billing.intake.DisclosureQuestion;
import health.concord.billing.payer.Payer;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.rule.ConsentAnswer;
import health.concord.billing.rule.HoldCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Claims on their way into a file; batches work through this. */
@ApplicationScoped
public class ReadyClaims {

    /** An 837 transaction takes no more claims; the others wait for the next batch. */
    static final int MOST = 5000;

    @Inject
    ClaimRepository claims;

    @Inject
    Settlement settlement;

    /** The forms on which claims for this payer are ready. */
    @Transactional
    public List<ClaimForm> forms(UUID payer, String site) {
        return claims.readyForms(payer, site);
    }

    /** What must be permitted before the ready claims may be told to the payer. */
    @Transactional
    public Set<DisclosureQuestion> questions(Payer payer, String site, ClaimForm form) {
        return questions(payer, ready(payer.id(), site, form));
    }

    /** As {@link #questions(Payer, String, ClaimForm)}, for the claims in a batch. */
    @Transactional
    public Set<DisclosureQuestion> questions(Payer payer, UUID batch) {
        return questions(payer, claims.ofBatch(batch));
    }

    private static Set<DisclosureQuestion> questions(Payer payer, List<Claim> of) {
        Set<DisclosureQuestion> questions = new LinkedHashSet<>();
        for (Claim claim : of) {
            for (ClaimLine line : claim.lines()) {
                questions.add(new DisclosureQuestion(
                        claim.client(), payer.id(), payer.name(), line.program(), line.serviceDate()));
            }
        }
        return questions;
    }

    /** Lays answers on a client's claims, in a transaction of its own: what was refused is held from now on. */
    public void settle(UUID client, String site, ConsentAnswers answers, Step step) {
        for (ClaimRepository.OpenWeek week : claims.openWeeks(client)) {
            if (week.site().equals(site)) {
                settlement.settle(Period.around(client, site, week.weekOf(), week.weekOf()), answers, step);
            }
        }
    }

    /** The ready claims all of whose days are permitted, with their clients locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> lockPermitted(Payer payer, String site, ClaimForm form, ConsentAnswers answers) {
        Set<UUID> clients = new HashSet<>();
        ready(payer.id(), site, form).forEach(claim -> clients.add(claim.client()));
        claims.lockClients(clients);
        // What another changed while we waited for the locks is read anew.
        claims.getEntityManager().clear();
        return ready(payer.id(), site, form).stream()
                .filter(claim -> clients.contains(claim.client()) && isPermitted(claim, payer, answers))
                .toList();
    }

    public boolean isPermitted(Claim claim, Payer payer, ConsentAnswers answers) {
        return claim.lines().stream()
                .allMatch(line -> answers.about(claim.client(), payer.id(), line.program(), line.serviceDate())
                        .map(decision -> decision.isPermitted() || isRelied(line, decision))
                        .orElse(false));
    }

    /**
     * A person decided that this service was given in reliance on a consent that was revoked afterwards (42 CFR
     * 2.31(a)(6)); of any other refusal nobody can say so.
     */
    private static boolean isRelied(ClaimLine line, ConsentDecision decision) {
        return ConsentAnswer.REVOKED.equals(decision.reason()) && line.waived().contains(HoldCode.RELIANCE_REVIEW);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> ofBatch(UUID batch) {
        return claims.ofBatch(batch);
    }

    /** Writes on ready claims that consent could not be asked for. */
    @Transactional
    public void noteUnasked(UUID payer, String site, ClaimForm form, String note) {
        ready(payer, site, form).forEach(claim -> claim.progress().noteConsent(note));
    }

    private List<Claim> ready(UUID payer, String site, ClaimForm form) {
        return claims.ready(payer, site, form, MOST);
    }
}
