package health.concord.portal.denial;

import health.concord.portal.billing.Appeal;
import health.concord.portal.billing.AppealClaim;
import health.concord.portal.billing.Correction;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Denial;
import health.concord.portal.billing.DenialRates;
import health.concord.portal.billing.Denials;
import health.concord.portal.billing.Payer;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
import health.concord.portal.web.Next;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The worklist of denials, and what can be done about one: appeal with a letter, replace the claim, or write off. */
@Path("/billing/denials")
class DenialResource {

    private static final Set<Role> ACTING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);
    private static final String PDF = "application/pdf";
    private static final int LOOK_BACK_DAYS = 90;

    /**
     * One denial.
     *
     * @param appeal the one that was just made, whose letter is ready
     */
    record Shown(
            Answer<Denial> denial,
            Form appealing,
            Form writingOff,
            Form replacing,
            boolean mayAct,
            @Nullable UUID appeal) {

        public List<Outage> outages() {
            return Outage.among(List.of(denial));
        }
    }

    @CheckedTemplate(basePath = "denial")
    static class Pages {
        static native TemplateInstance denials(DenialList list, SiteTime time);

        static native TemplateInstance denial(Shown shown, UUID id, SiteTime time);
    }

    @Inject
    Denials denials;

    @Inject
    Coverages coverages;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance denials(
            @QueryParam("state") @Nullable String state,
            @QueryParam("payer") @Nullable String payer,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("order") @Nullable String order,
            @QueryParam("after") @Nullable String after) {
        return Pages.denials(list(state == null ? "OPEN" : state, payer, reason, order, after), current.time());
    }

    @GET
    @Path("/list.csv")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response csv(
            @QueryParam("state") @Nullable String state,
            @QueryParam("payer") @Nullable String payer,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("order") @Nullable String order) {
        return Download.csv(list(state, payer, reason, order, null).csv(), "denials.csv");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("appeal") @Nullable UUID appeal) {
        return page(id, Form.empty(), Form.empty(), Form.empty(), appeal);
    }

    @POST
    @Path("/{id}/appeal")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> appeal(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Appeal> outcome = denials.appeal(
                claimOf(id),
                new AppealClaim(
                        form.optional("argument"),
                        form.text("enclosures")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList()),
                form.key());
        if (outcome instanceof Outcome.Done<Appeal>(Appeal made)) {
            return Next.page("/billing/denials/" + id + "?appeal=" + made.id(), htmx);
        }
        return Next.shown(page(id, form.after(outcome), Form.empty(), Form.empty(), null));
    }

    @POST
    @Path("/{id}/replacement")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> replace(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Outcome<Correction> outcome = denials.replace(claimOf(id), form.text("replaceReason"), form.key());
        if (outcome instanceof Outcome.Done<Correction>(Correction made)) {
            return Next.page("/billing/claims/" + (made.successor() == null ? made.claim() : made.successor()), htmx);
        }
        return Next.shown(page(id, Form.empty(), Form.empty(), form.after(outcome), null));
    }

    @POST
    @Path("/{id}/write-off")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN})
    public RestResponse<TemplateInstance> writeOff(
            @PathParam("id") UUID id,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Integer version = form.number("version");
        Outcome<Denial> outcome = denials.writeOff(id, version == null ? 0 : version, form.text("reason"), form.key());
        return outcome instanceof Outcome.Done<Denial>
                ? Next.page("/billing/denials/" + id, htmx)
                : Next.shown(page(id, Form.empty(), form.after(outcome), Form.empty(), null));
    }

    @GET
    @Path("/appeals/{appeal}/letter")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response letter(@PathParam("appeal") UUID appeal) {
        return Download.of(denials.letter(appeal).answer(), PDF, "appeal-" + appeal + ".pdf");
    }

    @GET
    @Path("/claims/{claim}/evidence")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response evidence(@PathParam("claim") UUID claim) {
        return Download.of(denials.evidence(claim).answer(), PDF, "evidence-" + claim + ".pdf");
    }

    private UUID claimOf(UUID id) {
        Denial denial = denials.denial(id).answer().orNull();
        if (denial == null) {
            throw new NothingHere();
        }
        return denial.claim();
    }

    private TemplateInstance page(UUID id, Form appealing, Form writingOff, Form replacing, @Nullable UUID appeal) {
        Answer<Denial> denial = denials.denial(id).answer();
        if (denial.isUnknown()) {
            throw new NothingHere();
        }
        return Pages.denial(
                new Shown(
                        denial,
                        appealing,
                        writingOff,
                        replacing,
                        signedIn.person().hasAny(ACTING),
                        appeal),
                id,
                current.time());
    }

    private DenialList list(
            @Nullable String state,
            @Nullable String payer,
            @Nullable String reason,
            @Nullable String order,
            @Nullable String after) {
        String site = current.site().code();
        LocalDate today = current.time().date();
        Denials.Narrowed by =
                new Denials.Narrowed(orNull(state), id(payer), orNull(reason), orNull(order), orNull(after));
        Asked<Listing<Denial>> rows = denials.denials(site, by);
        Asked<DenialRates> rates = denials.rates(site, today.minusDays(LOOK_BACK_DAYS), today);
        Asked<List<Payer>> payers = coverages.payers();
        return new DenialList(rows.answer(), rates.answer(), payers.answer(), by);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
