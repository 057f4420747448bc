package health.concord.portal.denial;

import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Denial;
import health.concord.portal.billing.DenialRates;
import health.concord.portal.billing.Denials;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.chart.Csv;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Listing;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.Download;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worklist of denials. */
@Path("/billing/denials")
class DenialListResource {

    private static final int LOOK_BACK_DAYS = 90;

    @CheckedTemplate(basePath = "denial")
    static class Pages {
        static native TemplateInstance denials(DenialList list, SiteTime time);
    }

    @Inject
    Denials denials;

    @Inject
    Coverages coverages;

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
        Asked<List<Payer>> payers = coverages.payers();
        Answer<List<Denial>> all =
                denials.allDenials(current.site().code(), narrowed(state, payer, reason, order, null));
        Answer<List<Payer>> known = payers.answer();
        return Download.csv(
                all,
                "denials.csv",
                "denied on,reason,label,payer,amount,state,deadline",
                row -> Csv.line(
                        row.deniedOn().toString(),
                        row.reason(),
                        row.label(),
                        PayerNames.of(known, row.payer(), "–"),
                        row.amount(),
                        row.stateWords(),
                        row.deadline() == null ? "" : row.deadline().toString()));
    }

    private DenialList list(
            @Nullable String state,
            @Nullable String payer,
            @Nullable String reason,
            @Nullable String order,
            @Nullable String after) {
        String site = current.site().code();
        LocalDate today = current.time().date();
        Denials.Narrowed by = narrowed(state, payer, reason, order, after);
        Asked<Listing<Denial>> rows = denials.denials(site, by);
        Asked<DenialRates> rates = denials.rates(site, today.minusDays(LOOK_BACK_DAYS), today);
        Asked<List<Payer>> payers = coverages.payers();
        return new DenialList(rows.answer(), rates.answer(), payers.answer(), by);
    }

    private static Denials.Narrowed narrowed(
            @Nullable String state,
            @Nullable String payer,
            @Nullable String reason,
            @Nullable String order,
            @Nullable String after) {
        return new Denials.Narrowed(orNull(state), id(payer), orNull(reason), orNull(order), orNull(after));
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
