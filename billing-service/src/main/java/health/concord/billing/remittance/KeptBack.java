package health.concord.billing.remittance;

import health.concord.billing.edi.ProviderAdjustment;
import health.concord.billing.edi.Remittance;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a payer kept back from a payment, or added to it, as a whole (PLB). */
@ApplicationScoped
class KeptBack {

    @Inject
    AdjustmentReasons reasons;

    List<JournalDraft> drafts(RemittanceRecord record, Remittance told, String identity, LocalDate today) {
        List<JournalDraft> journals = new ArrayList<>();
        for (int i = 0; i < told.providerAdjustments().size(); i++) {
            ProviderAdjustment adjustment = told.providerAdjustments().get(i);
            List<Leg> legs = new ArrayList<>();
            AnswerLegs.add(legs, reasons.account(adjustment.reason()), adjustment.amount(), record.payer(), null);
            AnswerLegs.add(legs, Account.CASH, Money.ZERO.minus(adjustment.amount()), record.payer(), null);
            if (!legs.isEmpty()) {
                journals.add(new JournalDraft(
                        identity + ":PLB:" + (i + 1),
                        JournalKind.PROVIDER_ADJUSTMENT,
                        record.site(),
                        today,
                        null,
                        null,
                        legs));
            }
        }
        return journals;
    }
}
