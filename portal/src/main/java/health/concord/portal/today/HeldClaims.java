package health.concord.portal.today;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.Claim;
import health.concord.portal.billing.Dollars;
import health.concord.portal.billing.HoldReason;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Held claims by what holds them: what the biller can put right waits, what others must comes due. */
@ApplicationScoped
class HeldClaims implements Concern {

    @Inject
    Billing billing;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.BILLER);
    }

    @Override
    public String what() {
        return Say.words("today.heldClaims");
    }

    @Override
    public List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time) {
        return List.of(billing.heldClaims(site.code()).map(answer -> answer.map(claims -> items(claims, time))));
    }

    private static List<Item> items(List<Claim> claims, SiteTime time) {
        Map<HoldReason, List<Claim>> byReason = new EnumMap<>(HoldReason.class);
        for (Claim claim : claims) {
            List<String> holds = claim.holds().isEmpty() ? List.of(HoldReason.OTHER.name()) : claim.holds();
            holds.stream()
                    .map(HoldReason::of)
                    .distinct()
                    .forEach(reason -> byReason.computeIfAbsent(reason, none -> new ArrayList<>())
                            .add(claim));
        }
        List<Item> items = new ArrayList<>();
        byReason.forEach((reason, held) -> items.add(item(reason, held, time)));
        return items;
    }

    private static Item item(HoldReason reason, List<Claim> held, SiteTime time) {
        LocalDate oldest =
                held.stream().map(Claim::weekOf).min(Comparator.naturalOrder()).orElseThrow();
        long cents = held.stream().mapToLong(Claim::totalCents).sum();
        return Item.plain(
                reason.isBillers() ? Section.WAITING : Section.DUE,
                "claim",
                reason.title(),
                reason.task(),
                Say.words("today.claims", held.size(), Dollars.of(cents)),
                oldest.atStartOfDay(time.zone()).toInstant(),
                Say.words("today.sinceWeek", SiteTime.day(oldest)),
                Item.Act.open(
                        Say.words("common.open"),
                        reason == HoldReason.OTHER ? "/billing?state=HELD" : "/billing?hold=" + reason));
    }
}
