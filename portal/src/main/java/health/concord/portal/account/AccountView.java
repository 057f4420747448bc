package health.concord.portal.account;

import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.Estimate;
import health.concord.portal.billing.EstimateRequest;
import health.concord.portal.billing.FeeAssessment;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.billing.Payment;
import health.concord.portal.billing.PaymentPlan;
import health.concord.portal.billing.Statement;
import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.time.SiteTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A client's money. What a role may not see is refused by billing, and then has no place on the page.
 *
 * @param form what was typed in the form that was sent; the others stand as they begin
 * @param sent which one that was
 */
record AccountView(
        ChartHead head,
        Answer<List<Statement>> statements,
        Answer<List<ClaimRow>> claims,
        Answer<List<Payment>> payments,
        Answer<List<PaymentPlan>> plans,
        Answer<List<FeeAssessment>> fees,
        Answer<List<Estimate>> estimates,
        Answer<List<EstimateRequest>> owed,
        Answer<List<Payer>> payers,
        Form form,
        String sent,
        boolean mayTake,
        boolean mayEstimate) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(statements, claims, payments, plans, fees, estimates, owed, payers));
        return Outage.among(all);
    }

    /** Claims with a superbill. */
    public List<ClaimRow> billed() {
        List<ClaimRow> known = claims.orNull();
        return known == null
                ? List.of()
                : known.stream().filter(ClaimRow::isBilledToPerson).toList();
    }

    public Form formOf(String which) {
        return which.equals(sent)
                ? form
                : Form.empty()
                        .with("on", head.time().date())
                        .with("requestedOn", head.time().date());
    }

    public boolean isSent(String which) {
        return which.equals(sent) && form.isWrong();
    }

    public String path() {
        return head.path() + "/account";
    }

    public String day(LocalDate date) {
        return SiteTime.day(date);
    }

    public List<Choice> payerChoices() {
        return PayerNames.choices(payers);
    }

    public List<Choice> methods() {
        return Choice.codes("billing.word", "CASH", "CHECK", "CARD");
    }

    public List<Choice> rhythms() {
        return Choice.codes("account.every", "WEEK", "MONTH");
    }

    public List<Choice> programs() {
        return Choice.codes("intake.program", "SUD", "MH");
    }

    public List<Choice> services() {
        return Choice.list(
                "GROUP_COUNSELLING GROUP",
                Say.words("common.group"),
                "INDIVIDUAL_THERAPY INDIVIDUAL",
                Say.code("billing.word", "INDIVIDUAL_THERAPY"),
                "FAMILY_THERAPY INDIVIDUAL",
                Say.code("billing.word", "FAMILY_THERAPY"),
                "ASSESSMENT INDIVIDUAL",
                Say.code("billing.word", "ASSESSMENT"));
    }
}
