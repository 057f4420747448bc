package health.concord.portal.report;

import health.concord.portal.billing.DeliveredRow;
import health.concord.portal.billing.Reports;
import health.concord.portal.billing.ReviewTask;
import health.concord.portal.chart.Csv;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outage;
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
import org.jspecify.annotations.Nullable;

/** What was delivered and what became of it, and the reviews and certifications that come due. */
@Path("/billing")
class DeliveryResource {

    private static final int AHEAD_DAYS = 30;

    /**
     * Services of a time.
     *
     * @param left what is on no claim only
     */
    record Shown(Period period, boolean left, Answer<Listing<DeliveredRow>> services) {

        public List<Outage> outages() {
            return Outage.among(List.of(services));
        }

        public List<DeliveredRow> rows() {
            Listing<DeliveredRow> known = services.orNull();
            return known == null ? List.of() : known.items();
        }

        public @Nullable String next() {
            Listing<DeliveredRow> known = services.orNull();
            return known == null || known.next() == null
                    ? null
                    : "/billing/delivered?" + query() + "&after=" + known.next();
        }

        public String query() {
            return period.query() + (left ? "&left=yes" : "");
        }
    }

    @CheckedTemplate(basePath = "report")
    static class Pages {
        static native TemplateInstance delivered(Shown shown, SiteTime time);

        static native TemplateInstance reviews(Answer<List<ReviewTask>> tasks, List<Outage> outages, SiteTime time);
    }

    @Inject
    Reports reports;

    @Inject
    CurrentSite current;

    @GET
    @Path("/delivered")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance delivered(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("left") @Nullable String left,
            @QueryParam("after") @Nullable String after) {
        return Pages.delivered(shown(from, to, left, after), current.time());
    }

    @GET
    @Path("/delivered.csv")
    @RolesAllowed({Role.OF_BILLER, Role.OF_ADMIN, Role.OF_AUDITOR})
    public Response csv(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("left") @Nullable String left) {
        Period period = period(from, to);
        return Download.csv(
                reports.allDelivered(current.site().code(), isLeft(left), period.from(), period.to()),
                "delivered.csv",
                "day,service,minutes,note signed,outcome",
                row -> Csv.line(
                        row.serviceDate().toString(),
                        row.typeWords(),
                        String.valueOf(row.minutesPresent()),
                        row.noteSigned() ? "yes" : "no",
                        row.outcomeWords()));
    }

    /** Due within a month. */
    @GET
    @Path("/reviews")
    @RolesAllowed({Role.OF_BILLER, Role.OF_CLINICIAN, Role.OF_INTAKE, Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance reviews() {
        Answer<List<ReviewTask>> tasks =
                reports.tasks(current.time().date().plusDays(AHEAD_DAYS)).answer();
        return Pages.reviews(tasks, Outage.among(List.of(tasks)), current.time());
    }

    private Shown shown(@Nullable String from, @Nullable String to, @Nullable String left, @Nullable String after) {
        Period period = period(from, to);
        boolean unclaimed = isLeft(left);
        Asked<Listing<DeliveredRow>> services = reports.delivered(
                current.site().code(),
                unclaimed,
                period.from(),
                period.to(),
                after == null || after.isBlank() ? null : after);
        return new Shown(period, unclaimed, services.answer());
    }

    private Period period(@Nullable String from, @Nullable String to) {
        LocalDate today = current.time().date();
        return Period.of(from, to, today.minusDays(7), today);
    }

    private static boolean isLeft(@Nullable String left) {
        return left != null && !left.isBlank();
    }
}
