package health.concord.portal.today;

import health.concord.portal.billing.Books;
import health.concord.portal.billing.Credits;
import health.concord.portal.billing.Dollars;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** People who paid more than they owe, with nothing awaited any more. */
@ApplicationScoped
class CreditsToGiveBack implements Concern {

    @Inject
    Books books;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BILLER);
    }

    @Override
    public String what() {
        return Say.words("claim.credits");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(books.credits(site.code()).coming().map(answer -> answer.map(credits -> items(credits, time))));
    }

    private static List<Item> items(Credits credits, SiteTime time) {
        List<Credits.Credit> due =
                credits.credits().stream().filter(Credits.Credit::due).toList();
        if (due.isEmpty()) {
            return List.of();
        }
        return List.of(Item.plain(
                Section.WAITING,
                "claim",
                Say.words("today.creditsDue", due.size()),
                Say.words("today.giveBack"),
                Dollars.of(due.stream().mapToLong(Credits.Credit::creditCents).sum()),
                time.now(),
                "",
                Item.Act.open(Say.words("common.open"), "/billing/credits")));
    }
}
