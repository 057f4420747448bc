package health.concord.billing.report;

import health.concord.billing.denial.Denials;
import health.concord.billing.ledger.Receivables;
import health.concord.commons.security.Roles;
import health.concord.commons.web.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/reports")
class ReportResource {

    @Inject
    Reports reports;

    @Inject
    Receivables receivables;

    @Inject
    Denials denials;

    @GET
    @Path("/revenue-cycle")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Days in receivables, clean-claim rate and denial rate")
    public RevenueCycleView revenueCycle(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        return reports.revenueCycle(site, from, to);
    }

    @GET
    @Path("/revenue-cycle/csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Days in receivables, clean-claim rate and denial rate, for a spreadsheet")
    public String revenueCycleCsv(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        RevenueCycleView view = reports.revenueCycle(site, from, to);
        return new Csv()
                .row("figure", "value")
                .row("receivableCents", view.receivableCents())
                .row("daysInReceivablesTenths", view.daysInReceivablesTenths())
                .row("sentClaims", view.sentClaims())
                .row("cleanClaims", view.cleanClaims())
                .row("cleanClaimPercent", view.cleanClaimPercent())
                .row("answeredClaims", view.answeredClaims())
                .row("deniedClaims", view.deniedClaims())
                .row("denialPercent", view.denialPercent())
                .toString();
    }

    @GET
    @Path("/revenue")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Charged and collected by program, group or kind of group, and per attended hour")
    public RevenueView revenue(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("by") @DefaultValue("PROGRAM") RevenueView.By by) {
        return reports.revenue(site, from, to, by);
    }

    @GET
    @Path("/revenue/csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Charged and collected by program, group or kind of group, for a spreadsheet")
    public String revenueCsv(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("by") @DefaultValue("PROGRAM") RevenueView.By by) {
        Csv csv = new Csv()
                .row(
                        "of",
                        "sessions",
                        "attendedMinutes",
                        "chargedCents",
                        "collectedCents",
                        "chargedPerHourCents",
                        "collectedPerHourCents",
                        "title");
        reports.revenue(site, from, to, by)
                .rows()
                .forEach(row -> csv.row(
                        row.of(),
                        row.sessions(),
                        row.attendedMinutes(),
                        row.chargedCents(),
                        row.collectedCents(),
                        row.chargedPerHourCents(),
                        row.collectedPerHourCents(),
                        row.title() == null ? "" : row.title()));
        return csv.toString();
    }

    @GET
    @Path("/receivables/csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "What payers or clients owe, by the age of the charge, for a spreadsheet")
    public String receivablesCsv(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("by") @DefaultValue("PAYER") Receivables.By by) {
        Csv csv = new Csv()
                .row(
                        by.name().toLowerCase(Locale.ROOT),
                        "days0To30Cents",
                        "days31To60Cents",
                        "days61To90Cents",
                        "days91To120Cents",
                        "daysOver120Cents",
                        "totalCents");
        receivables
                .aged(site, by)
                .owed()
                .forEach(one -> csv.row(
                        String.valueOf(by == Receivables.By.PAYER ? one.payer() : one.client()),
                        one.days0To30(),
                        one.days31To60(),
                        one.days61To90(),
                        one.days91To120(),
                        one.daysOver120(),
                        one.totalCents()));
        return csv.toString();
    }

    @GET
    @Path("/denials/csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.BILLER, Roles.PROGRAM_ADMIN, Roles.AUDITOR})
    @Operation(summary = "Why payers did not pay in a time, and what would have prevented it, for a spreadsheet")
    public String denialsCsv(
            @QueryParam("site") @Nullable @Size(max = 40) String site,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to) {
        Csv csv = new Csv()
                .row("reason", "label", "category", "count", "amountCents", "shareOfAmountPercent", "preventedBy");
        denials.rates(site, from, to)
                .causes()
                .forEach(cause -> csv.row(
                        cause.reason(),
                        cause.label(),
                        cause.category(),
                        cause.count(),
                        cause.amountCents(),
                        cause.shareOfAmountPercent(),
                        cause.preventedBy() == null ? "" : cause.preventedBy()));
        return csv.toString();
    }
}
