package health.concord.billing.ledger;

/** The two sides of an entry. */
public enum Side {
    DEBIT,
    CREDIT;

    Side other() {
        return this == DEBIT ? CREDIT : DEBIT;
    }
}
