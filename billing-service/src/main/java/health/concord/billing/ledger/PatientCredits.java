package health.concord.billing.ledger;

import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who have paid more than they owe. Derived from the entries each time, never kept. */
@ApplicationScoped
class PatientCredits {

    /**
     * A credit.
     *
     * @param openClaims claims of the client with a payer that has not answered, or not sent yet: what it leaves to the
     *     person may use the credit up
     * @param due whether nothing is awaited, so that it is to be given back
     */
    public record Credit(UUID client, long creditCents, String currency, long openClaims, boolean due) {}

    /** By client. */
    public record CreditsView(List<Credit> credits, long totalCents) {}

    private static final String CREDITS = """
        SELECT CAST(e.client AS text),
               CAST(sum(CASE e.side WHEN 'CREDIT' THEN e.cents ELSE -e.cents END) AS bigint) AS credit,
               (SELECT count(*) FROM claim c
                 WHERE c.client = e.client AND c.site IN (:sites)
                   AND c.state IN ('HELD', 'READY', 'BATCHED', 'SENT', 'ACKNOWLEDGED', 'REJECTED', 'ACCEPTED',
                                   'APPEALED'))
          FROM journal_entry e
         WHERE e.site IN (:sites) AND e.account = 'AR_PATIENT'
         GROUP BY e.client
        HAVING sum(CASE e.side WHEN 'CREDIT' THEN e.cents ELSE -e.cents END) > 0
         ORDER BY credit DESC, e.client\
        """;

    @Inject
    EntityManager store;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    VisibleSites visibleSites;

    @Inject
    Audit audit;

    @Transactional
    @SuppressWarnings("unchecked")
    CreditsView list(@Nullable String site) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
        }
        audit.record("patient-credits.read", "ledger", null, Map.of());
        List<String> of = site == null ? visibleSites.all() : List.of(site);
        List<Object[]> rows =
                store.createNativeQuery(CREDITS).setParameter("sites", of).getResultList();
        List<Credit> credits = rows.stream()
                .map(row -> {
                    long open = ((Number) row[2]).longValue();
                    long cents = ((Number) row[1]).longValue();
                    return new Credit(UUID.fromString((String) row[0]), cents, Money.CURRENCY, open, open == 0);
                })
                .toList();
        return new CreditsView(
                credits, credits.stream().mapToLong(Credit::creditCents).sum());
    }
}
