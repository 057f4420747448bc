package health.concord.portal.claim;

import health.concord.portal.billing.Books;
import health.concord.portal.billing.ClosePeriod;
import health.concord.portal.billing.Closure;
import health.concord.portal.billing.ReopenPeriod;
import health.concord.portal.billing.TrialBalance;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Next;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The ledger: its trial balance, and the periods that are closed. */
@Path("/billing/ledger")
class LedgerResource {

    private static final Set<Role> CLOSING = Set.of(Role.PROGRAM_ADMIN);

    /** The accounts, the closings, and the forms for more of them. */
    record Shown(
            Answer<TrialBalance> balance,
            Answer<List<Closure>> closures,
            Form closing,
            Form reopening,
            boolean mayClose) {

        public List<Outage> outages() {
            return Outage.among(List.of(balance, closures));
        }

        /** The furthest closing that holds, which alone can be opened again; null where the books are open. */
        public @Nullable Closure furthest() {
            List<Closure> known = closures.orNull();
            return known == null
                    ? null
                    : known.stream()
                            .filter(Closure::isHolding)
                            .max(Comparator.comparing(Closure::through))
                            .orElse(null);
        }
    }

    @CheckedTemplate(basePath = "claim")
    static class Pages {
        static native TemplateInstance ledger(Shown shown, Site site, SiteTime time);
    }

    @Inject
    Books books;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show() {
        return page(Form.empty(), Form.empty());
    }

    @POST
    @Path("/closures")
    @RolesAllowed(Role.OF_ADMIN)
    public RestResponse<TemplateInstance> close(
            @HeaderParam("HX-Request") @Nullable String htmx, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Closure> outcome =
                books.close(new ClosePeriod(form.optional("through"), form.optional("reason")), form.key());
        return outcome instanceof Outcome.Done<Closure>
                ? Next.page("/billing/ledger", htmx)
                : Next.shown(page(form.after(outcome), Form.empty()));
    }

    @POST
    @Path("/closures/{id}/reopening")
    @RolesAllowed(Role.OF_ADMIN)
    public RestResponse<TemplateInstance> reopen(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Closure> outcome = books.reopen(id, new ReopenPeriod(form.optional("reason")), form.key());
        return outcome instanceof Outcome.Done<Closure>
                ? Next.page("/billing/ledger", htmx)
                : Next.shown(page(Form.empty(), form.after(outcome)));
    }

    private TemplateInstance page(Form closing, Form reopening) {
        Asked<TrialBalance> balance = books.trialBalance(current.site().code());
        Asked<List<Closure>> closures = books.closures();
        return Pages.ledger(
                new Shown(
                        balance.answer(),
                        closures.answer(),
                        closing,
                        reopening,
                        signedIn.person().hasAny(CLOSING)),
                current.site(),
                current.time());
    }
}
