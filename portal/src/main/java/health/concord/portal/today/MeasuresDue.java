package health.concord.portal.today;

import health.concord.portal.intake.DueInstrument;
import health.concord.portal.intake.Risks;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Instruments that should have been answered again by now. */
@ApplicationScoped
class MeasuresDue implements Concern {

    @Inject
    Risks risks;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN, Role.INTAKE_COORDINATOR);
    }

    @Override
    public String what() {
        return Say.words("care.overdue");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(risks.overdue(site.code()).coming().map(answer -> answer.map(due -> items(due, time))));
    }

    private static List<Item> items(List<DueInstrument> due, SiteTime time) {
        if (due.isEmpty()) {
            return List.of();
        }
        LocalDate first = due.stream()
                .map(DueInstrument::dueOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return List.of(Item.plain(
                Section.DUE,
                "attendance",
                Say.words("today.measures", due.size()),
                Say.words("today.takeMeasures"),
                null,
                first.atStartOfDay(time.zone()).toInstant(),
                Say.words("today.since", SiteTime.day(first)),
                Item.Act.open(Say.words("common.open"), "/at-risk#overdue")));
    }
}
