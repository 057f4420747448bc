package health.concord.billing.payment;

import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people's money does to the ledger: it comes, or goes back. */
@ApplicationScoped
class PatientMoney {

    @Inject
    Ledger ledger;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void came(PatientPayment payment) {
        post("payment:" + payment.id(), JournalKind.PATIENT_PAYMENT, payment, payment.amountCents());
    }

    /** @param refund under which it is posted once */
    @Transactional(Transactional.TxType.MANDATORY)
    void wentBack(UUID refund, PatientPayment payment, long cents) {
        post("refund:" + refund, JournalKind.REFUND, payment, cents);
    }

    private void post(String key, JournalKind kind, PatientPayment payment, long cents) {
        Money amount = Money.ofCents(cents);
        boolean back = kind == JournalKind.REFUND;
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.zone(payment.site()));
        List<Leg> legs = List.of(
                Leg.debit(back ? Account.AR_PATIENT : Account.CASH, amount, null, payment.client()),
                Leg.credit(back ? Account.CASH : Account.AR_PATIENT, amount, null, payment.client()));
        ledger.post(List.of(new JournalDraft(key, kind, payment.site(), today, null, null, legs)));
    }
}
