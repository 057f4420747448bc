package health.concord.portal.claim;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.ClaimStatus;
import health.concord.portal.billing.Coordination;
import health.concord.portal.billing.Journal;
import health.concord.portal.billing.Remittances;
import health.concord.portal.billing.SharedClaims;
import health.concord.portal.billing.WholeClaim;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes the page of one claim: all of it is asked at once, whichever form on it was sent. */
@ApplicationScoped
class ClaimPages {

    private static final Set<Role> DECIDING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);

    /**
     * One claim with what was posted for it, what its payer said, and its place among those of other payers.
     *
     * @param form what was typed in the form that was sent
     * @param sent which one that was; empty for none
     */
    record Shown(
            Answer<WholeClaim> claim,
            Answer<List<Journal>> journals,
            Answer<Coordination> coordination,
            Answer<List<ClaimStatus>> statuses,
            Form form,
            String sent,
            Set<Role> roles) {

        public List<Outage> outages() {
            return Outage.among(List.of(claim, journals, coordination, statuses));
        }

        public boolean mayDecide() {
            return roles.stream().anyMatch(DECIDING::contains);
        }

        public boolean mayWaive(WholeClaim.Hold hold) {
            return mayDecide() && hold.isWaivedBy(roles);
        }

        /** Whether there is anything to do about the claim as a whole. */
        public boolean mayCorrect() {
            WholeClaim known = claim.orNull();
            return known != null
                    && mayDecide()
                    && (known.mayBeSentAgain() || known.mayBeReplaced() || known.mayBeVoided());
        }

        public Form formOf(String which) {
            return which.equals(sent) ? form : Form.empty();
        }

        public boolean isSent(String which) {
            return which.equals(sent) && form.isWrong();
        }
    }

    @CheckedTemplate(basePath = "claim")
    static class Pages {
        static native TemplateInstance claim(Shown shown, SiteTime time);
    }

    @Inject
    Billing billing;

    @Inject
    SharedClaims shared;

    @Inject
    Remittances remittances;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    /** The claim's own address once it is done, and the page with what was typed where it is not. */
    RestResponse<TemplateInstance> after(UUID id, Form form, String which, Outcome<?> outcome, @Nullable String htmx) {
        return outcome instanceof Outcome.Done<?>
                ? Next.page("/billing/claims/" + id, htmx)
                : Next.shown(page(id, form.after(outcome), which));
    }

    TemplateInstance page(UUID id, Form form, String sent) {
        Asked<WholeClaim> claim = billing.claim(id);
        Asked<List<Journal>> journals = billing.journals(id);
        Asked<Coordination> coordination = shared.of(id);
        Asked<List<ClaimStatus>> statuses = remittances.statuses(id);
        Shown shown = new Shown(
                claim.answer(),
                journals.answer(),
                coordination.answer(),
                statuses.answer(),
                form,
                sent,
                signedIn.person().roles());
        if (shown.claim().isUnknown()) {
            throw new NothingHere();
        }
        return Pages.claim(shown, current.time());
    }
}
