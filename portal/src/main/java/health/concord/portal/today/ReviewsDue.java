package health.concord.portal.today;

import health.concord.portal.billing.Reports;
import health.concord.portal.billing.ReviewTask;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Certifications and authorisations that end within two weeks. */
@ApplicationScoped
class ReviewsDue implements Concern {

    private static final int DAYS = 14;
    private static final String CERTIFICATION = "RECERTIFICATION";

    @Inject
    Reports reports;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.CLINICIAN, Role.BILLER);
    }

    @Override
    public String what() {
        return Say.words("today.reviewsDue");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(reports.tasks(time.date().plusDays(DAYS))
                .coming()
                .map(answer -> answer.map(tasks -> items(tasks, time))));
    }

    private static List<Item> items(List<ReviewTask> tasks, SiteTime time) {
        List<Item> items = new ArrayList<>();
        add(items, tasks, true, time);
        add(items, tasks, false, time);
        return items;
    }

    private static void add(List<Item> items, List<ReviewTask> tasks, boolean certification, SiteTime time) {
        List<LocalDate> days = tasks.stream()
                .filter(one -> one.kind().equals(CERTIFICATION) == certification)
                .map(ReviewTask::dueOn)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!days.isEmpty()) {
            LocalDate first = days.getFirst();
            items.add(Item.plain(
                    Section.DUE,
                    "attendance",
                    certification
                            ? Say.words("today.certifications", days.size())
                            : Say.words("today.authorisations", days.size()),
                    certification ? Say.words("today.certifyAnew") : Say.words("today.askForMore"),
                    null,
                    first.atStartOfDay(time.zone()).toInstant(),
                    Say.words("today.byDay", SiteTime.day(first)),
                    Item.Act.open(Say.words("common.open"), "/billing/reviews")));
        }
    }
}
