package health.concord.billing.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who owes how much, and since when. Derived from the entries each time, never kept. */
@ApplicationScoped
public class Receivables {

    /** By whom receivables are listed. */
    public enum By {
        PAYER,
        CLIENT
    }

    /** What one of them owes, by the age of the charge. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Owed(
            @Nullable UUID payer,
            @Nullable UUID client,
            long days0To30,
            long days31To60,
            long days61To90,
            long days91To120,
            long daysOver120,
            long totalCents) {}

    /** All of them. */
    public record AgedView(LocalDate asOf, String currency, By by, List<Owed> owed, long totalCents) {}

    private static final int[] UP_TO = {30, 60, 90, 120};

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

    @Inject
    Clock clock;

    @Transactional
    public AgedView aged(@Nullable String site, By by) {
        if (site != null) {
            caller.requireSite(sites.require("site", site).code());
        }
        audit.record("receivables.read", "ledger", null, Map.of("by", by));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, long[]> sums = new TreeMap<>();
        for (Object[] row : balances(site == null ? visibleSites.all() : List.of(site), by)) {
            LocalDate since = row[1] == null ? today : (LocalDate) row[1];
            long[] buckets = sums.computeIfAbsent(row[0] == null ? "" : (String) row[0], who -> new long[5]);
            buckets[bucket(since.until(today, ChronoUnit.DAYS))] += ((Number) row[2]).longValue();
        }
        if (by == By.CLIENT) {
            sums.values().forEach(Receivables::payOldest);
        }
        List<Owed> owed = sums.entrySet().stream()
                .map(entry ->
                        owed(by, entry.getKey().isEmpty() ? null : UUID.fromString(entry.getKey()), entry.getValue()))
                .filter(one -> one.totalCents() != 0)
                .toList();
        return new AgedView(
                today,
                Money.CURRENCY,
                by,
                owed,
                owed.stream().mapToLong(Owed::totalCents).sum());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> balances(List<String> of, By by) {
        return store.createNativeQuery(LedgerQueries.OWED.formatted(by == By.PAYER ? "payer" : "client"))
                .setParameter("sites", String.join(",", of))
                .setParameter("account", (by == By.PAYER ? Account.AR_PAYER : Account.AR_PATIENT).name())
                .getResultList();
    }

    /** What people pay is of no claim, and pays what is oldest first. */
    static void payOldest(long[] buckets) {
        long credit = 0;
        for (int i = 0; i < buckets.length; i++) {
            credit -= Math.min(0, buckets[i]);
            buckets[i] = Math.max(0, buckets[i]);
        }
        for (int i = buckets.length - 1; i >= 0; i--) {
            long paid = Math.min(credit, buckets[i]);
            buckets[i] -= paid;
            credit -= paid;
        }
        buckets[0] -= credit;
    }

    private static int bucket(long days) {
        for (int i = 0; i < UP_TO.length; i++) {
            if (days <= UP_TO[i]) {
                return i;
            }
        }
        return UP_TO.length;
    }

    private static Owed owed(By by, @Nullable UUID who, long[] cents) {
        return new Owed(
                by == By.PAYER ? who : null,
                by == By.CLIENT ? who : null,
                cents[0],
                cents[1],
                cents[2],
                cents[3],
                cents[4],
                cents[0] + cents[1] + cents[2] + cents[3] + cents[4]);
    }

    /** Debits less credits of one account, of a claim. */
    @Transactional
    public Money ofClaim(UUID claim, Account account) {
        return sum(LedgerQueries.OF_CLAIM, claim, account);
    }

    /** Debits less credits of one account, of a client. */
    @Transactional
    public Money ofClient(UUID client, Account account) {
        return sum(LedgerQueries.OF_CLIENT, client, account);
    }

    /**
     * What a person still owes, claim by claim and the oldest first: what the person paid goes to the oldest. Claims of
     * which nothing is owed any more are left out.
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<UUID, Money> openOfPerson(UUID client) {
        store.flush();
        List<Object[]> rows = store.createNativeQuery(LedgerQueries.BY_CLAIM)
                .setParameter("id", client)
                .setParameter("account", Account.AR_PATIENT.name())
                .getResultList();
        long credit = rows.stream()
                .mapToLong(row -> -Math.min(0, ((Number) row[1]).longValue()))
                .sum();
        Map<UUID, Money> open = new LinkedHashMap<>();
        for (Object[] row : rows) {
            long owed = Math.max(0, ((Number) row[1]).longValue());
            long paid = Math.min(credit, owed);
            credit -= paid;
            if (row[0] != null && owed > paid) {
                open.put(UUID.fromString((String) row[0]), Money.ofCents(owed - paid));
            }
        }
        return open;
    }

    private Money sum(String query, UUID id, Account account) {
        store.flush();
        Object cents = store.createNativeQuery(query)
                .setParameter("id", id)
                .setParameter("account", account.name())
                .getSingleResult();
        return Money.ofCents(((Number) cents).longValue());
    }
}
