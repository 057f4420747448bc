package health.concord.portal.claim;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Payer;
import health.concord.portal.chart.Csv;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Listing;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.site.Site;
import health.concord.portal.web.Download;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claims by state and hold. */
@Path("/billing")
class ClaimResource {

    private static final Set<Role> RUNNING = Set.of(Role.BILLER, Role.PROGRAM_ADMIN);

    @CheckedTemplate(basePath = "claim")
    static class Pages {
        static native TemplateInstance claims(ClaimList list, Site site);
    }

    @Inject
    Billing billing;

    @Inject
    Coverages coverages;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance claims(
            @QueryParam("state") @Nullable String state,
            @QueryParam("hold") @Nullable String hold,
            @QueryParam("payer") @Nullable String payer,
            @QueryParam("client") @Nullable String client,
            @QueryParam("after") @Nullable String after) {
        return Pages.claims(list(state, hold, payer, client, after), current.site());
    }

    @GET
    @Path("/claims.csv")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response csv(
            @QueryParam("state") @Nullable String state,
            @QueryParam("hold") @Nullable String hold,
            @QueryParam("payer") @Nullable String payer,
            @QueryParam("client") @Nullable String client) {
        return Download.csv(
                billing.allClaims(current.site().code(), narrowed(state, hold, payer, client, null)),
                "claims.csv",
                "claim,week of,state,payer,total",
                row -> Csv.line(
                        row.number(), row.weekOf().toString(), row.stateWords(), row.payerWords(), row.total()));
    }

    private ClaimList list(
            @Nullable String state,
            @Nullable String hold,
            @Nullable String payer,
            @Nullable String client,
            @Nullable String after) {
        Billing.Narrowed by = narrowed(state, hold, payer, client, after);
        Asked<Listing<ClaimRow>> claims = billing.claims(current.site().code(), by);
        Asked<List<Payer>> payers = coverages.payers();
        return new ClaimList(
                claims.answer(), payers.answer(), by, signedIn.person().hasAny(RUNNING));
    }

    private static Billing.Narrowed narrowed(
            @Nullable String state,
            @Nullable String hold,
            @Nullable String payer,
            @Nullable String client,
            @Nullable String after) {
        return new Billing.Narrowed(id(client), id(payer), orNull(state), orNull(hold), orNull(after));
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
