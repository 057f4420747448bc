package health.concord.intake.client;

import health.concord.commons.problem.Problems;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One query for a search. Each word must be similar to a word of the name (pg_trgm), the rest must be equal; a record
 * that was merged is found too, and shown as the one that counts. The order is by similarity, then of registration.
 */
@ApplicationScoped
class ClientSearchQuery {

    @Inject
    EntityManager entities;

    @Inject
    ClientTokens tokens;

    List<FoundClient> find(FindClients search, Set<String> sites, PageRequest page) {
        if (sites.isEmpty() || search.isEmpty() && !search.askedNothing()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = conditions(search, parameters);
        String rank = rank(search);
        String having = "";
        String after = page.afterText();
        if (after != null) {
            having = " HAVING max(" + rank + ") < :afterRank OR (max(" + rank + ") = :afterRank AND c.id > :afterId)";
            position(after, parameters);
        }
        parameters.put("sites", sites);
        parameters.put("fetch", page.fetch());
        String sql = "SELECT c.id, c.site, c.given_name, c.family_name, c.preferred_name, c.birth_date, c.pronouns,"
                + " max(" + rank + ") AS rank FROM client m JOIN client c ON c.id = coalesce(m.merged_into, m.id)"
                + " WHERE m.site IN (:sites) AND c.site IN (:sites)"
                + String.join("", conditions) + " GROUP BY c.id" + having + " ORDER BY rank DESC, c.id LIMIT :fetch";
        Query query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        List<FoundClient> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Tuple hit = (Tuple) row;
            found.add(new FoundClient(summary(hit), hit.get(7, Number.class).intValue()));
        }
        return found;
    }

    private List<String> conditions(FindClients search, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < search.words().size(); i++) {
            conditions.add(" AND CAST(:word" + i + " AS text) <% m.search_text");
            parameters.put("word" + i, search.words().get(i));
        }
        if (search.birthDate() != null) {
            conditions.add(" AND m.birth_date = :born");
            parameters.put("born", search.birthDate());
        }
        if (search.phone() != null) {
            conditions.add(holdsOneOf("phone"));
            parameters.put("phone", orNone(tokens.forPhone(search.phone())));
        }
        if (search.identifier() != null) {
            conditions.add(holdsOneOf("identifier"));
            parameters.put("identifier", orNone(tokens.forIdentifier(search.identifier())));
        }
        return conditions;
    }

    private static String holdsOneOf(String parameter) {
        return " AND m.id IN (SELECT t.client_id FROM client_token t WHERE t.token IN (:" + parameter + "))";
    }

    private static List<String> orNone(List<String> tokens) {
        return tokens.isEmpty() ? List.of("") : tokens;
    }

    private static String rank(FindClients search) {
        StringBuilder rank = new StringBuilder("0");
        for (int i = 0; i < search.words().size(); i++) {
            rank.append(" + CAST(1000 * word_similarity(CAST(:word")
                    .append(i)
                    .append(" AS text), m.search_text) AS int)");
        }
        return rank.toString();
    }

    private static void position(String after, Map<String, Object> parameters) {
        try {
            int colon = after.indexOf(':');
            parameters.put("afterRank", Integer.parseInt(after.substring(0, colon)));
            parameters.put("afterId", UUID.fromString(after.substring(colon + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw Problems.invalid("after", "is not from an earlier page; leave it out to begin at the first");
        }
    }

    /** Of a row that begins with id, site, given, family and preferred name, birth date and pronouns. */
    static ClientSummary summary(Tuple row) {
        String preferred = row.get(4, String.class);
        String called = preferred == null ? row.get(2, String.class) : preferred;
        return new ClientSummary(
                row.get(0, UUID.class),
                row.get(1, String.class),
                called + " " + row.get(3, String.class),
                day(row.get(5)),
                row.get(6, String.class));
    }

    static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
