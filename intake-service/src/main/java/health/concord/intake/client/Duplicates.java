package health.concord.intake.client;

import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.intake.client.LikelyDuplicate.Likeness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who of the known clients a person may be, so that nobody gets a second record unseen. */
@ApplicationScoped
@Transactional
public class Duplicates {

    private static final int SHOWN = 10;

    /** Birth date and half a name, a telephone number or an identifier bring a record into question. */
    private static final String CANDIDATES = "SELECT c.id, c.site, c.given_name, c.family_name, c.preferred_name,"
            + " c.birth_date, c.pronouns, similarity(c.search_text, :name),"
            + " EXISTS (SELECT 1 FROM client_token t WHERE t.client_id = c.id AND t.token IN (:phones)),"
            + " EXISTS (SELECT 1 FROM client_token t WHERE t.client_id = c.id AND t.token IN (:identifiers))"
            + " FROM client c WHERE c.merged_into IS NULL AND c.site IN (:sites) AND c.id <> :self AND c.id IN ("
            + " SELECT t.client_id FROM client_token t WHERE t.token IN (:phones) OR t.token IN (:identifiers)"
            + " UNION SELECT b.id FROM client b WHERE b.birth_date IN (:born, :swapped)"
            + " AND similarity(b.search_text, :name) > 0.3) LIMIT 200";

    @Inject
    EntityManager entities;

    @Inject
    ClientTokens tokens;

    @Inject
    Clients clients;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    public LikelyDuplicatesView check(DescribeClient description) {
        return audited(null, of(description, null));
    }

    /** Who of the others a known client may be; nobody for a record that was merged, which is the other's by now. */
    public LikelyDuplicatesView of(UUID id) {
        Client client = clients.require(id);
        return audited(
                id,
                client.mergedInto() != null
                        ? List.of()
                        : alike(client.givenName(), client.familyName(), client.birthDate(), client.details(), id));
    }

    private LikelyDuplicatesView audited(@Nullable UUID client, List<LikelyDuplicate> found) {
        audit.record("client.matched", "client", client, Map.of("found", found.size()));
        return new LikelyDuplicatesView(found);
    }

    /** @param self the record already begun for the person, which is no duplicate of itself */
    public List<LikelyDuplicate> of(DescribeClient description, @Nullable UUID self) {
        return alike(
                description.givenName(),
                description.familyName(),
                description.birthDate(),
                ClientDetails.of(description),
                self);
    }

    private List<LikelyDuplicate> alike(
            String givenName, String familyName, LocalDate born, ClientDetails details, @Nullable UUID self) {
        if (caller.sites().isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(CANDIDATES, Tuple.class)
                .setParameter("name", SearchText.of(givenName, familyName))
                .setParameter("phones", orNone(tokens.forDuplicatesOf(details)))
                .setParameter("identifiers", orNone(tokens.forIdentifiersOf(details)))
                .setParameter("born", born)
                .setParameter("swapped", swapped(born))
                .setParameter("sites", caller.sites())
                .setParameter("self", self == null ? new UUID(0, 0) : self)
                .getResultList();
        DuplicateRules rules = DuplicateRules.IN_FORCE;
        List<LikelyDuplicate> likely = new ArrayList<>();
        for (Object found : rows) {
            Tuple row = (Tuple) found;
            List<Likeness> likenesses = likenesses(row, born, rules);
            int score = rules.score(likenesses);
            if (score >= rules.shownFrom()) {
                likely.add(new LikelyDuplicate(ClientSearchQuery.summary(row), score, likenesses));
            }
        }
        likely.sort(Comparator.comparing(LikelyDuplicate::score)
                .reversed()
                .thenComparing(d -> d.client().id()));
        return likely.stream().limit(SHOWN).toList();
    }

    private static List<Likeness> likenesses(Tuple row, LocalDate born, DuplicateRules rules) {
        List<Likeness> likenesses = new ArrayList<>();
        if (row.get(9, Boolean.class)) {
            likenesses.add(Likeness.SAME_IDENTIFIER);
        }
        if (row.get(8, Boolean.class)) {
            likenesses.add(Likeness.SAME_PHONE);
        }
        if (ClientSearchQuery.day(row.get(5)).equals(born)) {
            likenesses.add(Likeness.SAME_BIRTH_DATE);
        } else if (ClientSearchQuery.day(row.get(5)).equals(swapped(born))) {
            likenesses.add(Likeness.BIRTH_DATE_SWAPPED);
        }
        double name = row.get(7, Number.class).doubleValue();
        if (name >= rules.sameName()) {
            likenesses.add(Likeness.SAME_NAME);
        } else if (name >= rules.similarName()) {
            likenesses.add(Likeness.SIMILAR_NAME);
        }
        return likenesses;
    }

    /** Day for month and month for day, where that is a date: the commonest slip with birth dates. */
    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    private static List<String> orNone(List<String> tokens) {
        return tokens.isEmpty() ? List.of("") : tokens;
    }
}
