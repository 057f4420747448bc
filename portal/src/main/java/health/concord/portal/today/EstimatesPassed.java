package health.concord.portal.today;

import health.concord.portal.billing.Accounts;
import health.concord.portal.billing.Estimate;
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

/** People who are charged much more than they were told: to be talked about before their next statement. */
@ApplicationScoped
class EstimatesPassed implements Concern {

    @Inject
    Accounts accounts;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BILLER);
    }

    @Override
    public String what() {
        return Say.words("today.estimates");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(accounts.passedEstimates()
                .coming()
                .map(answer -> answer.map(estimates ->
                        estimates.stream().map(estimate -> item(estimate, time)).toList())));
    }

    private static Item item(Estimate estimate, SiteTime time) {
        return Item.plain(
                Section.WAITING,
                "claim",
                Say.words("today.estimateTitle", estimate.number()),
                Say.words("today.estimatePassed", estimate.passedBy()),
                null,
                estimate.givenOn().atStartOfDay(time.zone()).toInstant(),
                Say.words("today.since", SiteTime.day(estimate.givenOn())),
                Item.Act.open(Say.words("common.openChart"), "/people/" + estimate.client()));
    }
}
