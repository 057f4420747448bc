package health.concord.scheduling.attendance;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.Roles;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attendance of days that are billed stands; a mistake found later is put right by an administrator with a reason. */
@ApplicationScoped
@Transactional
public class BillingCuts {

    @Inject
    BillingCutRepository cuts;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    BillingCutView get(String site) {
        requireVisible(site);
        return view(site, cuts.findById(site));
    }

    BillingCutView close(String site, @Nullable String ifMatch, CloseForBilling request) {
        requireVisible(site);
        BillingCut known = cuts.findById(site);
        if (known != null) {
            Versions.require(ifMatch, known.version());
        }
        if (!request.through().isBefore(LocalDate.now(clock.withZone(sites.zone(site))))) {
            throw Problems.invalid("through", "must be before today");
        }
        boolean opens = known != null && request.through().isBefore(known.through());
        if (opens && !caller.hasRole(Roles.PROGRAM_ADMIN)) {
            throw Problems.of(
                    ProblemType.FORBIDDEN, "Only program administrators open closed days again. Ask one of them.");
        }
        if (opens && request.reason() == null) {
            throw Problems.invalid("reason", "is needed to open closed days again");
        }
        BillingCut cut = known == null ? new BillingCut(site) : known;
        cut.through(request.through());
        cuts.persistAndFlush(cut);
        audit.record(
                opens ? "billing-cut.moved-back" : "billing-cut.set",
                "billing-cut",
                null,
                Map.of("site", site, "through", request.through().toString()));
        return view(site, cut);
    }

    /**
     * Refuses to record or correct what is billed, unless a program administrator says why. Billing hears of it as an
     * amendment of what it has.
     *
     * @return whether the session's day is closed
     */
    boolean requireOpen(Session session, @Nullable String because) {
        BillingCut cut = cuts.findById(session.site());
        LocalDate day = LocalDate.ofInstant(session.startsAt(), sites.zone(session.site()));
        boolean closed = cut != null && !day.isAfter(cut.through());
        if (closed && (because == null || !caller.hasRole(Roles.PROGRAM_ADMIN))) {
            throw Problems.of(
                    ProblemType.WRONG_STATE,
                    "BILLING_CUT",
                    "Attendance up to " + cut.through()
                            + " is closed for billing. A program administrator can correct it and say why, or open it"
                            + " again.");
        }
        return closed;
    }

    private void requireVisible(String site) {
        if (sites.all().stream().noneMatch(one -> one.code().equals(site))) {
            throw Problems.notFound();
        }
        caller.requireSite(site);
    }

    private static BillingCutView view(String site, @Nullable BillingCut cut) {
        return new BillingCutView(site, cut == null ? null : cut.through(), cut == null ? 0 : cut.version());
    }
}
