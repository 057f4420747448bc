package health.concord.billing.payment;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import health.concord.billing.client.Clients;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.JournalDraft;
import health.concord.billing.ledger.JournalKind;
import health.concord.billing.ledger.Ledger;
import health.concord.billing.ledger.Leg;
import health.concord.billing.money.Money;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of a payment, each in a transaction of its own: the processor is asked between them. */
@ApplicationScoped
class PaymentSteps {

    static final String TASK = "ask-card-processor";

    @Inject
    PatientPaymentRepository payments;

    @Inject
    Clients clients;

    @Inject
    Ledger ledger;

    @Inject
    CardSettings settings;

    @Inject
    SiteCatalogue sites;

    @Inject
    Work work;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(UUID id, UUID client, TakePayment wanted) {
        clients.get(client);
        if (payments.findByIdOptional(id).isPresent()) {
            return;
        }
        payments.persist(new PatientPayment(id, client, wanted, caller.id(), clock.instant()));
        if (wanted.method() == TakePayment.Method.CARD) {
            // Whatever becomes of this server, somebody asks the processor how it went.
            work.schedule(
                    new TaskInstance<>(TASK, id.toString()), clock.instant().plus(settings.askAfter()));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PatientPayment find(UUID id) {
        return payments.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** Notes how it went; what was noted before stands. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(UUID id, CardProcessor.Answer answer) {
        PatientPayment payment = payments.locked(id).orElseThrow(Problems::notFound);
        if (!payment.isPending() || answer.result() == CardProcessor.Result.UNKNOWN) {
            return;
        }
        if (answer.result() == CardProcessor.Result.DECLINED) {
            payment.decline();
            audit.record("payment.declined", "patient-payment", id, Map.of("client", payment.client()));
            return;
        }
        payment.post(answer.id());
        Money amount = Money.ofCents(payment.amountCents());
        post(
                "payment:" + id,
                JournalKind.PATIENT_PAYMENT,
                payment,
                List.of(
                        Leg.debit(Account.CASH, amount, null, payment.client()),
                        Leg.credit(Account.AR_PATIENT, amount, null, payment.client())));
        audit.record(
                "payment.posted", "patient-payment", id, Map.of("client", payment.client(), "cents", amount.cents()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void post(String key, JournalKind kind, PatientPayment payment, List<Leg> legs) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.zone(payment.site()));
        ledger.post(List.of(new JournalDraft(key, kind, payment.site(), today, null, null, legs)));
    }
}
