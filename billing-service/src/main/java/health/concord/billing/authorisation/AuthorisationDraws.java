package health.concord.billing.authorisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What claim lines draw from authorisations, and what that leaves for others. */
@ApplicationScoped
public class AuthorisationDraws {

    @Inject
    AuthorisationRepository authorisations;

    @Inject
    AuthorisationDrawRepository draws;

    @Inject
    AuthorisationNews news;

    /**
     * A client's authorisations with the units that lines outside a time at a site have drawn: those inside are about
     * to be drawn anew.
     */
    @Transactional
    public List<AuthorisationView> leftOutside(UUID client, String site, LocalDate from, LocalDate to) {
        return left(client, draw -> !draw.isMadeAnew(site, from, to));
    }

    /** A client's authorisations with the units that other lines than these have drawn. */
    @Transactional
    public List<AuthorisationView> leftWithout(UUID client, Collection<UUID> lines) {
        return left(client, draw -> !lines.contains(draw.line()));
    }

    private List<AuthorisationView> left(UUID client, Predicate<AuthorisationDraw> counted) {
        List<Authorisation> all = authorisations.ofClient(client);
        Map<UUID, Integer> used = draws.from(all.stream().map(Authorisation::id).toList()).stream()
                .filter(counted)
                .collect(Collectors.groupingBy(
                        AuthorisationDraw::authorisation, Collectors.summingInt(AuthorisationDraw::units)));
        return all.stream()
                .map(one -> AuthorisationView.of(one, used.getOrDefault(one.id(), 0)))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void draw(UUID line, UUID authorisation, String site, LocalDate serviceDate, int units) {
        // A claim whose content did not change keeps its lines, and they have drawn already.
        if (draws.findByIdOptional(line).isEmpty()) {
            draws.persist(new AuthorisationDraw(line, authorisation, site, serviceDate, units, false));
        }
    }

    /** What lines of a claim on a further payer draw now, in place of what they drew before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drawFurther(List<FurtherDraw> wanted) {
        Map<UUID, AuthorisationDraw> known = draws
                .list("line in ?1", wanted.stream().map(FurtherDraw::line).toList())
                .stream()
                .collect(Collectors.toMap(AuthorisationDraw::line, Function.identity()));
        for (FurtherDraw one : wanted) {
            AuthorisationDraw before = known.get(one.line());
            if (one.authorisation() == null) {
                if (before != null) {
                    draws.delete(before);
                }
            } else if (before != null) {
                before.drawFrom(one.authorisation());
            } else {
                draws.persist(new AuthorisationDraw(
                        one.line(), one.authorisation(), one.site(), one.serviceDate(), one.units(), true));
            }
        }
    }

    /**
     * What replaced or voided claims drew is their clients' again; the lines stay on file. Each client's peers are told
     * once.
     *
     * @param lines by client
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(Map<UUID, List<UUID>> lines) {
        lines.forEach((client, theirs) -> {
            Map<UUID, Integer> before = news.left(client);
            draws.delete("line in ?1", theirs);
            news.tellChanges(client, before);
        });
    }
}
