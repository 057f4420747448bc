package health.concord.billing.statement;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.claim.OwnClaims;
import health.concord.billing.claim.Postings;
import health.concord.billing.client.BilledClient;
import health.concord.billing.client.Clients;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import health.concord.billing.provider.Providers;
import health.concord.billing.sliding.SlidingFees;
import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Statements, from the ledger; a statement of nothing is never given (ottehr #9149). */
@ApplicationScoped
class Statements {

    @Inject
    StatementRepository statements;

    @Inject
    OwnClaims claims;

    @Inject
    SlidingFees sliding;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    OpenClaims openClaims;

    @Inject
    Clients clients;

    @Inject
    Providers providers;

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
    StatementView give(GiveStatement wanted) {
        caller.requireSite(sites.require("site", wanted.site()).code());
        BilledClient client = clients.require("client", wanted.client());
        UUID id = Ids.next();
        String number = statements.nextNumber();
        // One person gets one statement, whichever record it is asked under.
        List<UUID> person = clients.samePerson(wanted.client());
        List<Claim> charged = person.stream()
                .sorted()
                .flatMap(one -> claims.bill(one, wanted.site(), "Statement " + number).stream())
                .toList();
        List<JournalDraft> journals = new ArrayList<>();
        charged.forEach(claim -> journals.addAll(charge(claim)));
        ledger.post(journals);
        Money balance = balances.of(person, Account.AR_PATIENT);
        if (balance.compareTo(Money.ZERO) <= 0) {
            throw Problems.refused("NOTHING_OWED", "The client owes nothing now, so there is no statement to give.");
        }
        byte[] document = StatementDocument.pdf(new StatementDocument.Facts(
                number,
                Superbill.name(client),
                Superbill.provider(providers, wanted.site()),
                today(wanted.site()),
                charged.stream()
                        .flatMap(claim -> claim.lines().stream())
                        .map(line -> new StatementDocument.Charged(line, discount(line)))
                        .toList(),
                openClaims.of(person),
                balance,
                clock.instant()));
        Statement statement = new Statement(
                id,
                wanted.client(),
                wanted.site(),
                number,
                balance.cents(),
                charged.size(),
                document,
                caller.id(),
                clock.instant());
        statements.persist(statement);
        audit.record("statement.given", "statement", id, Map.of("client", wanted.client(), "claims", charged.size()));
        return StatementView.of(statement);
    }

    /** The discount is an entry of its own beside the full charge (billing.md section 5). */
    private List<JournalDraft> charge(Claim claim) {
        UUID client = claim.client();
        LocalDate today = today(claim.site());
        List<JournalDraft> journals = new ArrayList<>();
        if (claim.total().compareTo(Money.ZERO) > 0) {
            journals.add(new JournalDraft(
                    Postings.chargeKey(claim),
                    JournalKind.CHARGE,
                    claim.site(),
                    today,
                    claim.id(),
                    null,
                    List.of(
                            Leg.debit(Account.AR_PATIENT, claim.total(), null, client),
                            Leg.credit(Account.REVENUE, claim.total(), null, client))));
        }
        Money discount = claim.lines().stream().map(this::discount).reduce(Money.ZERO, Money::plus);
        if (discount.compareTo(Money.ZERO) > 0) {
            journals.add(new JournalDraft(
                    "discount:" + claim.id(),
                    JournalKind.DISCOUNT,
                    claim.site(),
                    today,
                    claim.id(),
                    null,
                    List.of(
                            Leg.debit(Account.SLIDING_DISCOUNT, discount, null, client),
                            Leg.credit(Account.AR_PATIENT, discount, null, client))));
        }
        return journals;
    }

    private Money discount(ClaimLine line) {
        return sliding.discount(line.claim().client(), line.serviceDate(), line.amount());
    }

    private LocalDate today(String site) {
        return LocalDate.ofInstant(clock.instant(), sites.zone(site));
    }

    @Transactional
    Page<StatementView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("statements.read", "client", client, Map.of());
        List<String> visible = visibleSites.all();
        return Page.of(
                statements.pageAfter(clients.samePerson(client), visible, page.afterId(), page.fetch()),
                page,
                Statement::id,
                StatementView::of);
    }

    @Transactional
    byte[] document(UUID id) {
        Statement statement = statements
                .findByIdOptional(id)
                .filter(one -> caller.maySee(one.site()))
                .orElseThrow(Problems::notFound);
        audit.record("statement.read", "statement", id, Map.of("client", statement.client()));
        return statement.document();
    }
}
