package health.concord.portal.report;

import health.concord.portal.billing.Aged;
import health.concord.portal.billing.Coverages;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.billing.Reports;
import health.concord.portal.billing.Revenue;
import health.concord.portal.billing.RevenueCycle;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How well money comes in: the revenue cycle, revenue by program or group, and what is owed by age. */
@Path("/billing/reports")
class ReportResource {

    private static final Set<String> GROUPINGS = Set.of("PROGRAM", "GROUP", "MODEL");

    /** The reports of a time. */
    record Shown(
            Period period,
            String by,
            Answer<RevenueCycle> cycle,
            Answer<Revenue> revenue,
            Answer<Aged> aged,
            Answer<List<Payer>> payers) {

        public List<Outage> outages() {
            return Outage.among(List.of(cycle, revenue, aged, payers));
        }

        public String payerName(@Nullable UUID id) {
            return PayerNames.of(payers, id, "–");
        }
    }

    @CheckedTemplate(basePath = "report")
    static class Pages {
        static native TemplateInstance reports(Shown shown, Site site);
    }

    @Inject
    Reports reports;

    @Inject
    Coverages coverages;

    @Inject
    CurrentSite current;

    @GET
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance reports(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("by") @Nullable String by) {
        Site site = current.site();
        Period period = period(from, to);
        String what = by(by);
        Asked<RevenueCycle> cycle = reports.revenueCycle(site.code(), period.from(), period.to());
        Asked<Revenue> revenue = reports.revenue(site.code(), period.from(), period.to(), what);
        Asked<Aged> aged = reports.aged(site.code(), "PAYER");
        Asked<List<Payer>> payers = coverages.payers();
        return Pages.reports(
                new Shown(period, what, cycle.answer(), revenue.answer(), aged.answer(), payers.answer()), site);
    }

    @GET
    @Path("/revenue.csv")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response revenue(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("by") @Nullable String by) {
        Period period = period(from, to);
        return Download.of(
                reports.revenueCsv(current.site().code(), period.from(), period.to(), by(by))
                        .answer(),
                "text/csv",
                "revenue.csv");
    }

    @GET
    @Path("/revenue-cycle.csv")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response cycle(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        Period period = period(from, to);
        return Download.of(
                reports.revenueCycleCsv(current.site().code(), period.from(), period.to())
                        .answer(),
                "text/csv",
                "revenue-cycle.csv");
    }

    private Period period(@Nullable String from, @Nullable String to) {
        LocalDate today = current.time().date();
        return Period.of(from, to, today.withDayOfMonth(1), today);
    }

    private static String by(@Nullable String by) {
        return by != null && GROUPINGS.contains(by) ? by : "PROGRAM";
    }
}
