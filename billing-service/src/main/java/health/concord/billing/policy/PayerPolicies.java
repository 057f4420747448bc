package health.concord.billing.policy;

import health.concord.billing.payer.Payer;
import health.concord.billing.payer.PayerKind;
import health.concord.billing.payer.Payers;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payers' policies, version by version. */
@ApplicationScoped
public class PayerPolicies {

    @Inject
    PolicyRepository policies;

    @Inject
    Payers payers;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Adds a version and ends the open one on the day before; any other overlap is refused. */
    @Transactional
    public PolicyView add(AddPolicy wanted) {
        Payer payer = payers.requireLocked("payer", wanted.payer());
        check(wanted, payer);
        List<PayerPolicy> before = policies.of(wanted.payer(), wanted.program());
        before.stream()
                .filter(policy -> policy.isOpen() && policy.effectiveFrom().isBefore(wanted.effectiveFrom()))
                .forEach(open -> open.end(wanted.effectiveFrom().minusDays(1)));
        if (before.stream().anyMatch(policy -> policy.overlaps(wanted.effectiveFrom(), wanted.effectiveTo()))) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "POLICY_OVERLAP",
                    "Another version holds on some of these days. Begin after it, or end before it.");
        }
        // The store refuses overlaps too, and would see the new version before the old one's end.
        policies.flush();
        PayerPolicy added = new PayerPolicy(wanted, before.size() + 1, caller.id(), clock.instant());
        policies.persist(added);
        audit.record(
                "policy.added",
                "payer-policy",
                added.id(),
                Map.of("payer", payer.id(), "program", wanted.program(), "number", added.number()));
        return PolicyView.of(added);
    }

    private static void check(AddPolicy wanted, Payer payer) {
        if (wanted.effectiveTo() != null && wanted.effectiveTo().isBefore(wanted.effectiveFrom())) {
            throw Problems.invalid("effectiveTo", "is before effectiveFrom");
        }
        boolean person = payer.kind() == PayerKind.SELF;
        if (person != (wanted.terms().claimForm() == ClaimForm.STATEMENT)) {
            throw Problems.invalid(
                    "terms.claimForm", person ? "must be STATEMENT: the person pays" : "cannot be STATEMENT");
        }
        requireWhole(wanted.terms());
    }

    private static void requireWhole(PolicyTerms terms) {
        List<FieldError> errors = TermsCheck.errors(terms);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /** Refuses terms that leave a question open. */
    public void check(PolicyTerms terms) {
        requireWhole(terms);
    }

    @Transactional
    public Page<PolicyView> list(@Nullable UUID payer, PageRequest page) {
        return Page.of(policies.pageAfter(payer, page.afterId(), page.fetch()), page, PayerPolicy::id, PolicyView::of);
    }

    @Transactional
    public PolicyView get(UUID id) {
        return policies.findByIdOptional(id).map(PolicyView::of).orElseThrow(Problems::notFound);
    }

    /** The version that begins on that day, if there is one. */
    @Transactional
    Optional<PolicyView> beginning(AddPolicy like) {
        return policies.of(like.payer(), like.program()).stream()
                .filter(policy -> policy.effectiveFrom().equals(like.effectiveFrom()))
                .map(PolicyView::of)
                .findFirst();
    }

    /** The payers that want a physician's certification again and again, and after how many days. */
    @Transactional
    public Map<UUID, Integer> certifying(LocalDate day) {
        Map<UUID, Integer> cadence = new HashMap<>();
        policies.listAll().stream()
                .map(PayerPolicy::asVersion)
                .filter(version -> version.isInForce(day) && version.terms().certificationDays() != null)
                .forEach(version -> cadence.merge(
                        version.payer(), Objects.requireNonNull(version.terms().certificationDays()), Math::min));
        return cadence;
    }

    /** All versions of these payers, as the rules take them. */
    @Transactional
    public List<PolicyVersion> versionsOf(Collection<UUID> payerIds) {
        return policies.ofPayers(payerIds).stream().map(PayerPolicy::asVersion).toList();
    }

    @Transactional
    public List<PolicyVersion> versions(Collection<UUID> ids) {
        return policies.list("id in ?1", ids).stream()
                .map(PayerPolicy::asVersion)
                .toList();
    }

    @Transactional
    public PolicyVersion version(UUID id) {
        return policies.findByIdOptional(id).orElseThrow(Problems::notFound).asVersion();
    }
}
