package health.concord.portal.program;

import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.billing.PolicyPreview;
import health.concord.portal.billing.PolicyVersion;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy's terms as they are changed.
 *
 * @param tried what came of trying them; null where they were not tried as they stand
 */
record TermsView(
        Answer<PolicyVersion> policy,
        Answer<List<Payer>> payers,
        Form form,
        @Nullable Tried tried) {

    /**
     * What the terms make of the day, and what the version on file does.
     *
     * @param mark of the terms that were tried
     */
    record Tried(PolicyPreview changed, PolicyPreview onFile, UUID mark) {}

    public List<Outage> outages() {
        return Outage.among(List.of(policy, payers));
    }

    public String payerName() {
        PolicyVersion known = policy.orNull();
        return known == null ? "" : PayerNames.of(payers, known.payer(), "");
    }

    public boolean isPerDiem() {
        return pays("perDiem");
    }

    public boolean isPerWeek() {
        return pays("perWeek");
    }

    private boolean pays(String by) {
        PolicyVersion known = policy.orNull();
        return known != null && known.terms().path(by).isObject();
    }

    public List<Integer> rows() {
        return TriedDay.rows();
    }

    public List<Choice> programs() {
        return TriedDay.programs();
    }

    public List<Choice> types() {
        return TriedDay.types();
    }

    public List<Choice> unitRules() {
        return Choice.codes("terms.unitRule", "CMS_TOTAL", "PER_ENCOUNTER", "FULL_UNIT");
    }

    public List<Choice> linesPer() {
        return Choice.codes("terms.linePer", "DAY", "SERVICE");
    }

    public List<Choice> shortfalls() {
        return Choice.codes("terms.weekShortfall", "NONE", "HOLD");
    }

    public List<Choice> shortWeeks() {
        return Choice.codes("terms.fewServices", "HOLD", "DISCRETE", "NONE");
    }

    public List<Choice> shortDays() {
        return Choice.codes("terms.shortDay", "DISCRETE", "NONE");
    }

    public List<Choice> interims() {
        return Choice.codes("terms.interim", "NONE", "SEQUENTIAL");
    }
}
