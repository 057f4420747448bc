package health.concord.scheduling.clinician;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.calendar.Day;
import health.concord.scheduling.calendar.PlanningWindow;
import health.concord.scheduling.calendar.Recurrence;
import health.concord.scheduling.calendar.SlotRules;
import health.concord.scheduling.calendar.WeeklySlot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Availability that does not come back each week: every other Saturday, or one long Tuesday. */
@ApplicationScoped
@Transactional
public class AvailabilityRules {

    /** More is a timetable, not a rule. */
    private static final int MOST = 50;

    @Inject
    AvailabilityRuleRepository rules;

    @Inject
    Clinicians clinicians;

    @Inject
    PlanningWindow window;

    @Inject
    SiteCatalogue sites;

    @Inject
    Locks locks;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    AvailabilityRuleView add(UUID id, AddAvailability request) {
        clinicians.get(id);
        sites.require("site", request.site());
        caller.requireSite(request.site());
        locks.take(id);
        if (clinicians.among(List.of(id), request.site()).isEmpty()) {
            throw Problems.invalid("site", "is not a site this clinician works at; add it to the clinician first");
        }
        window.require("startsOn", request.startsOn());
        LocalDate endsOn = request.endsOn();
        if (endsOn != null) {
            window.require("endsOn", endsOn);
            if (endsOn.isBefore(request.startsOn())) {
                throw Problems.invalid("endsOn", "must not be before startsOn");
            }
        }
        SlotRules.requireTimes(
                "", new WeeklySlot(Day.of(request.startsOn().getDayOfWeek()), request.from(), request.to()));
        Recurrence recurrence = request.rrule() == null ? null : Recurrence.require("rrule", request.rrule());
        if (rules.of(id).size() >= MOST) {
            throw Problems.of(
                    ProblemType.CONFLICT, "A clinician has at most " + MOST + " rules. Take some away first.");
        }
        AvailabilityRule rule = new AvailabilityRule(id, request, recurrence);
        rules.persistAndFlush(rule);
        audit.record("clinician.availability-added", "clinician", id, Map.of("site", rule.site(), "rule", rule.id()));
        return AvailabilityRuleView.of(rule);
    }

    List<AvailabilityRuleView> list(UUID id) {
        clinicians.get(id);
        return rules.of(id).stream()
                .filter(rule -> caller.maySee(rule.site()))
                .map(AvailabilityRuleView::of)
                .toList();
    }

    void remove(UUID id, UUID ruleId) {
        AvailabilityRule rule = rules.findById(ruleId);
        if (rule == null || !rule.clinician().equals(id)) {
            throw Problems.notFound();
        }
        caller.requireSite(rule.site());
        locks.take(id);
        rules.delete(rule);
        audit.record("clinician.availability-removed", "clinician", id, Map.of("site", rule.site(), "rule", ruleId));
    }

    public List<AvailabilityRule> of(UUID clinician, String site) {
        return rules.of(clinician, site);
    }
}
