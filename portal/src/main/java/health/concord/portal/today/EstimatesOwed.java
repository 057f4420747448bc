package health.concord.portal.today;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.EstimateRequest;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Good-faith estimates that somebody asked for and nobody has given yet. */
@ApplicationScoped
class EstimatesOwed implements Concern {

    @Inject
    Accounts accounts;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BILLER, Role.INTAKE_COORDINATOR);
    }

    @Override
    public String what() {
        return Say.words("account.owedTitle");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(accounts.owedEstimates(time.date())
                .coming()
                .map(answer -> answer.map(owed -> items(
                        owed.stream()
                                .filter(one -> one.site().equals(site.code()))
                                .toList(),
                        time))));
    }

    /** @param owed the first to be given first */
    private static List<Item> items(List<EstimateRequest> owed, SiteTime time) {
        if (owed.isEmpty()) {
            return List.of();
        }
        LocalDate first = owed.getFirst().dueOn();
        long overdue = owed.stream().filter(EstimateRequest::overdue).count();
        return List.of(Item.plain(
                Section.DUE,
                "claim",
                Say.words("today.estimatesOwed", owed.size()),
                Say.words("today.giveEstimate"),
                overdue == 0 ? null : Say.words("today.overdueCount", overdue),
                first.atStartOfDay(time.zone()).toInstant(),
                Say.words("today.byDay", SiteTime.day(first)),
                Item.Act.open(Say.words("common.open"), "/billing/estimates")));
    }
}
