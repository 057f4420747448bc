package health.concord.scheduling.booking;

import health.concord.scheduling.calendar.Interval;
import health.concord.scheduling.site.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the way of sessions that change: one check for those who look first and for those who save. */
@ApplicationScoped
class MoveCheck {

    @Inject
    Clashes clashes;

    @Inject
    OpeningHours hours;

    /**
     * @param asked what the moves want and do not have already
     * @param coming clients who come along
     * @param outside sites at times outside their opening hours
     */
    record Found(List<Claim> asked, List<Coming> coming, Clashes.Found clashes, Set<Claim> outside) {

        /** @param leaveOut whether a client who is taken at the new time is left out */
        List<Claim> refusing(boolean leaveOut) {
            return Stream.concat(
                            asked.stream().filter(clashes::any),
                            coming.stream()
                                    .filter(one -> !leaveOut && one.stands(clashes))
                                    .map(Coming::claim))
                    .distinct()
                    .toList();
        }

        List<Coming> with(SessionMove move) {
            return coming.stream().filter(one -> one.move().equals(move)).toList();
        }
    }

    /** @param before who and what the sessions that move take up now */
    Found of(Replanned wanted, List<Engagement> before) {
        wanted.moves().forEach(move -> move.session().requireMovable());
        Map<UUID, SessionMove> bySession = wanted.moves().stream()
                .collect(Collectors.toMap(move -> move.session().id(), Function.identity()));
        List<Coming> coming = before.stream()
                .filter(one -> one.kind() == ResourceKind.CLIENT)
                .map(one -> new Coming(one, Objects.requireNonNull(bySession.get(one.session()))))
                .toList();
        List<Claim> claims = wanted.moves().stream().flatMap(Claim::of).toList();
        Clashes.Found found = clashes.beside(
                Stream.of(
                                claims.stream(),
                                coming.stream().map(Coming::claim),
                                wanted.added().stream().flatMap(Claim::of))
                        .flatMap(Function.identity())
                        .toList(),
                wanted.lifted());
        Set<Held> held =
                before.stream().map(one -> new Held(one.resource(), one.when())).collect(Collectors.toSet());
        return new Found(claims.stream().filter(one -> !Held.of(one, held)).toList(), coming, found, outside(wanted));
    }

    /** A session that keeps its time was booked when the hours were others. */
    private Set<Claim> outside(Replanned wanted) {
        Set<Claim> outside = new HashSet<>();
        Stream.concat(
                        wanted.moves().stream()
                                .filter(move ->
                                        !move.when().equals(move.session().when()))
                                .map(move -> Claim.open(move.session().site(), move.when())),
                        wanted.added().stream().map(plan -> Claim.open(plan.site(), plan.when())))
                .collect(Collectors.groupingBy(one -> one.resource().name()))
                .forEach((site, there) -> {
                    Predicate<Interval> open = hours.openAt(site);
                    there.stream().filter(one -> !open.test(one.when())).forEach(outside::add);
                });
        return outside;
    }

    /** What a session had at that time already is not asked for anew, though someone is away by now. */
    private record Held(UUID resource, Interval when) {

        static boolean of(Claim claim, Set<Held> all) {
            return all.contains(new Held(claim.resource().id(), claim.when()));
        }
    }
}
