package health.concord.billing.ledger;

import health.concord.billing.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What people were charged themselves. */
@ApplicationScoped
public class PersonCharges {

    private static final String CHARGED = """
            SELECT CAST(coalesce(sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END), 0) AS bigint)
              FROM journal_entry e
              JOIN journal j ON j.id = e.journal
              JOIN claim c ON c.id = j.claim
             WHERE e.client = :client AND e.account = 'AR_PATIENT' AND j.kind IN ('CHARGE', 'DISCOUNT')
               AND c.week_of + 6 >= :from AND c.week_of <= :to""";

    @Inject
    EntityManager store;

    /** For services of these days, after the sliding scale; what insurance left to the person is no part of it. */
    @Transactional
    public Money charged(UUID client, LocalDate from, LocalDate to) {
        Object cents = store.createNativeQuery(CHARGED)
                .setParameter("client", client)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return Money.ofCents(((Number) cents).longValue());
    }
}
