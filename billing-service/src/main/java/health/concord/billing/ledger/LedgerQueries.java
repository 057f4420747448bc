package health.concord.billing.ledger;

/**
 * How balances are reckoned from entries. Each reads one index and no row of the table; {@code ./concord bench
 * billing-ledger} shows the plans at a million entries.
 */
public final class LedgerQueries {

    /** All accounts, of some sites. */
    public static final String TOTALS = """
            SELECT account, side, CAST(sum(cents) AS bigint)
              FROM journal_entry
             WHERE site IN (:sites)
             GROUP BY account, side
             ORDER BY account, side""";

    /** Debits less credits of one account, of a claim. */
    public static final String OF_CLAIM = """
            SELECT CAST(coalesce(sum(CASE side WHEN 'DEBIT' THEN cents ELSE -cents END), 0) AS bigint)
              FROM journal_entry
             WHERE claim = :id AND account = :account""";

    /** Debits less credits of one account, of a client. */
    public static final String OF_CLIENT = """
            SELECT CAST(coalesce(sum(CASE side WHEN 'DEBIT' THEN cents ELSE -cents END), 0) AS bigint)
              FROM journal_entry
             WHERE client = :id AND account = :account""";

    /** What is owed by payer ({@code %1$s}) or client, by the day of the first journal of its claim. */
    public static final String OWED = """
            SELECT CAST(b.who AS text), s.since, CAST(sum(b.cents) AS bigint)
              FROM (SELECT e.%1$s AS who, e.claim, sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END) AS cents
                      FROM journal_entry e
                     WHERE e.site IN (:sites) AND e.account = :account
                     GROUP BY e.%1$s, e.claim
                    HAVING sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END) <> 0) b
              LEFT JOIN LATERAL (SELECT min(j.occurred_on) AS since FROM journal j WHERE j.claim = b.claim) s ON true
             GROUP BY b.who, s.since""";

    private LedgerQueries() {}
}
