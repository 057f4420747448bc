package health.concord.portal.today;

import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.scheduling.Outreach;
import health.concord.portal.scheduling.OutreachTask;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Clients to reach out to, because their week falls short. */
@ApplicationScoped
class ShortWeeks implements Concern {

    @Inject
    Outreach outreach;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SCHEDULER);
    }

    @Override
    public String what() {
        return Say.words("today.shortWeeksWhat");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(outreach.tasks(site.code()).coming().map(answer -> answer.map(tasks -> items(tasks, time))));
    }

    private static List<Item> items(List<OutreachTask> tasks, SiteTime time) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        LocalDate first = tasks.stream()
                .map(OutreachTask::week)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return List.of(Item.plain(
                Section.WAITING,
                "attendance",
                Say.words("today.shortWeeks", tasks.size()),
                Say.words("today.reachOut"),
                null,
                first.atStartOfDay(time.zone()).toInstant(),
                Say.words("today.sinceWeek", SiteTime.day(first)),
                Item.Act.open(Say.words("common.open"), "/outreach")));
    }
}
