package health.concord.billing.statement;

import health.concord.billing.client.Clients;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.Receivables;
import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is owed for a person and by whom. Derived from the entries each time, never kept. */
@ApplicationScoped
class Balances {

    @Inject
    Clients clients;

    @Inject
    Receivables receivables;

    @Inject
    Audit audit;

    @Transactional
    BalanceView of(UUID client) {
        clients.get(client);
        audit.record("balance.read", "client", client, Map.of());
        List<UUID> person = clients.samePerson(client);
        return BalanceView.of(of(person, Account.AR_PAYER), of(person, Account.AR_PATIENT));
    }

    /** Debits less credits of one account; a person merged from two records owes under both. */
    @Transactional(Transactional.TxType.MANDATORY)
    Money of(List<UUID> person, Account account) {
        return person.stream().map(one -> receivables.ofClient(one, account)).reduce(Money.ZERO, Money::plus);
    }
}
