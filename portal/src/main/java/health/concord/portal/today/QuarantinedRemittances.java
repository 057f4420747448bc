package health.concord.portal.today;

import health.concord.portal.billing.Dollars;
import health.concord.portal.billing.Remittance;
import health.concord.portal.billing.Remittances;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Payments whose sums do not hold: nothing of them is posted until somebody has asked the payer. */
@ApplicationScoped
class QuarantinedRemittances implements Concern {

    @Inject
    Remittances remittances;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BILLER);
    }

    @Override
    public String what() {
        return Say.words("today.quarantined");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(remittances.quarantined().map(answer -> answer.map(kept -> items(kept, time))));
    }

    private static List<Item> items(List<Remittance> kept, SiteTime time) {
        List<Remittance> quarantined =
                kept.stream().filter(Remittance::isQuarantined).toList();
        if (quarantined.isEmpty()) {
            return List.of();
        }
        Instant oldest = quarantined.stream()
                .map(Remittance::takenAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        long cents = quarantined.stream().mapToLong(Remittance::amountCents).sum();
        return List.of(Item.plain(
                Section.WAITING,
                "claim",
                Say.words("today.inQuarantine", quarantined.size()),
                Say.words("today.askPayer"),
                Dollars.of(cents),
                oldest,
                time.ago(oldest),
                Item.Act.open(Say.words("common.open"), "/billing/remittances?state=QUARANTINED")));
    }
}
