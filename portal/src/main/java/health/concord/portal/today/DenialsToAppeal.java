package health.concord.portal.today;

import health.concord.portal.billing.Denial;
import health.concord.portal.billing.Denials;
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
import java.util.Objects;
import java.util.Set;

/** Denials whose appeal must be in within two weeks. */
@ApplicationScoped
class DenialsToAppeal implements Concern {

    @Inject
    Denials denials;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BILLER);
    }

    @Override
    public String what() {
        return Say.words("common.denials");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(denials.open(site.code()).map(answer -> answer.map(open -> items(open, time))));
    }

    private static List<Item> items(List<Denial> open, SiteTime time) {
        List<LocalDate> deadlines = open.stream()
                .filter(denial -> denial.isUrgent(time.date()))
                .map(Denial::deadline)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (deadlines.isEmpty()) {
            return List.of();
        }
        LocalDate first = deadlines.getFirst();
        return List.of(Item.plain(
                Section.DUE,
                "claim",
                Say.words("today.denialsDue", deadlines.size()),
                Say.words("today.appealInTime"),
                null,
                first.atStartOfDay(time.zone()).toInstant(),
                Say.words("today.byDay", SiteTime.day(first)),
                Item.Act.open(Say.words("common.open"), "/billing/denials?state=OPEN&order=DEADLINE")));
    }
}
