package health.concord.scheduling.placement;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.calendar.WeeklySlot;
import health.concord.scheduling.care.ServiceKind;
import health.concord.scheduling.clinician.Clinician;
import health.concord.scheduling.clinician.Clinicians;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import health.concord.scheduling.series.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hold must keep before seats and times are looked at; each refusal names the field. */
@ApplicationScoped
class HoldRequests {

    @Inject
    SiteCatalogue sites;

    @Inject
    PlanningWindow window;

    @Inject
    GroupSeriesPlans series;

    @Inject
    Clinicians clinicians;

    /** Everything the parts name, found. */
    record Named(Map<UUID, GroupSeries> series, Map<UUID, Clinician> clinicians) {}

    Named check(HoldPlacement request) {
        sites.require("site", request.site());
        checkDates(request);
        for (int i = 0; i < request.parts().size(); i++) {
            checkForm("parts[" + i + "]", request.parts().get(i));
        }
        List<UUID> wantedSeries = ids(request, ServiceKind.GROUP);
        Named named = new Named(
                series.among(wantedSeries, request.site()),
                clinicians.among(ids(request, ServiceKind.INDIVIDUAL), request.site()));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < request.parts().size(); i++) {
            HoldPart part = request.parts().get(i);
            String field = "parts[" + i + "]";
            if (part.kind() == ServiceKind.GROUP) {
                checkSeries(field, named.series().get(part.series()), request);
                if (!seen.add(part.series())) {
                    throw Problems.invalid(field + ".series", "is there twice; a client has one seat in a group");
                }
            } else {
                checkClinician(field, named.clinicians().get(part.clinician()), request.site(), part.slot());
            }
        }
        return named;
    }

    private void checkDates(HoldPlacement request) {
        window.require("startsOn", request.startsOn());
        LocalDate endsOn = request.endsOn();
        if (endsOn != null) {
            window.require("endsOn", endsOn);
            if (endsOn.isBefore(request.startsOn())) {
                throw Problems.invalid("endsOn", "must not be before startsOn");
            }
        }
    }

    private static void checkForm(String field, HoldPart part) {
        boolean group = part.kind() == ServiceKind.GROUP;
        requireOnly(field + ".series", part.series(), group);
        requireOnly(field + ".clinician", part.clinician(), !group);
        requireOnly(field + ".slot", part.slot(), !group);
        if (part.slot() != null) {
            SlotRules.requireOne(field + ".slot", part.slot());
        }
    }

    private static void requireOnly(String field, @Nullable Object value, boolean needed) {
        if (needed && value == null) {
            throw Problems.invalid(field, "is needed for a part of this kind");
        }
        if (!needed && value != null) {
            throw Problems.invalid(field, "does not belong to a part of this kind; leave it out");
        }
    }

    private static void checkSeries(String field, @Nullable GroupSeries found, HoldPlacement request) {
        if (found == null) {
            throw Problems.invalid(field + ".series", "is not a group series of this site");
        }
        requireJoinable(found, request.startsOn());
    }

    /** Refuses a group that nobody joins any more on that day. */
    static void requireJoinable(GroupSeries found, LocalDate startsOn) {
        if (found.membership() == Membership.CLOSED && startsOn.isAfter(found.startsOn())) {
            throw Problems.of(
                    ProblemType.NO_SEAT,
                    "GROUP_CLOSED",
                    found.title()
                            + " is closed: nobody joins after it has begun. Nothing was held. Choose another group.");
        }
        LocalDate endsOn = found.endsOn();
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw Problems.of(
                    ProblemType.NO_SEAT,
                    found.title() + " ends before " + startsOn + ". Nothing was held. Choose another group.");
        }
    }

    private static void checkClinician(
            String field, @Nullable Clinician found, String site, @Nullable WeeklySlot slot) {
        if (found == null) {
            throw Problems.invalid(field + ".clinician", "is not a clinician of this site");
        }
        if (!found.isAvailableAt(site, Objects.requireNonNull(slot))) {
            throw Problems.of(
                    ProblemType.TIME_CONFLICT,
                    "Clinician " + found.displayName()
                            + " is not available at that weekly time. Nothing was held. Choose another.");
        }
    }

    private static List<UUID> ids(HoldPlacement request, ServiceKind kind) {
        return request.parts().stream()
                .filter(part -> part.kind() == kind)
                .map(part -> kind == ServiceKind.GROUP ? part.series() : part.clinician())
                .map(Objects::requireNonNull)
                .toList();
    }
}
