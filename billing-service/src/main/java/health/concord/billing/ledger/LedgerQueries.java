package health.concord.billing.ledger;

/**
 * How balances are reckoned from entries. Each reads one index and no row of the table; {@code ./concord bench
 * billing-ledger} shows the plans at a million entries.
 */
public final class LedgerQueries {

    /**
     * All accounts, of some sites; both lists are joined by commas. Sum by sum, since each is then a part of one index:
     * asked for all at once, the planner reads the whole table.
     */
    public static final String TOTALS = """
            SELECT a.account, s.side, CAST(sum(t.cents) AS bigint)
              FROM unnest(string_to_array(:sites, ',')) AS x (site)
             CROSS JOIN unnest(string_to_array(:accounts, ',')) AS a (account)
             CROSS JOIN unnest(ARRAY['DEBIT', 'CREDIT']) AS s (side)
             CROSS JOIN LATERAL (SELECT sum(e.cents) AS cents
                                   FROM journal_entry e
                                  WHERE e.site = x.site AND e.account = a.account AND e.side = s.side) t
             WHERE t.cents IS NOT NULL
             GROUP BY a.account, s.side
             ORDER BY a.account, s.side""";

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

    /**
     * What is owed by payer ({@code %1$s}) or client, by the day of the first journal of its claim; the sites are joined
     * by commas. Claim by claim in the order of the index, so that nothing is sorted, and what is settled falls out first.
     */
    public static final String OWED = """
            SELECT CAST(b.who AS text), s.since, CAST(sum(b.cents) AS bigint)
              FROM unnest(string_to_array(:sites, ',')) AS x (site)
             CROSS JOIN LATERAL (SELECT e.%1$s AS who, e.claim,
                                        sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END) AS cents
                                   FROM journal_entry e
                                  WHERE e.site = x.site AND e.account = :account
                                  GROUP BY e.claim, e.%1$s
                                 HAVING sum(CASE e.side WHEN 'DEBIT' THEN e.cents ELSE -e.cents END) <> 0) b
              LEFT JOIN LATERAL (SELECT min(j.occurred_on) AS since FROM journal j WHERE j.claim = b.claim) s ON true
             GROUP BY b.who, s.since""";

    /** Debits less credits of a client's account, claim by claim, the oldest first; what is of no claim is last. */
    public static final String BY_CLAIM = """
            SELECT CAST(b.claim AS text), b.cents
              FROM (SELECT claim, CAST(sum(CASE side WHEN 'DEBIT' THEN cents ELSE -cents END) AS bigint) AS cents
                      FROM journal_entry
                     WHERE client = :id AND account = :account
                     GROUP BY claim) b
              LEFT JOIN LATERAL (SELECT min(j.occurred_on) AS since FROM journal j WHERE j.claim = b.claim) s ON true
             ORDER BY s.since NULLS LAST, b.claim""";

    private LedgerQueries() {}
}
