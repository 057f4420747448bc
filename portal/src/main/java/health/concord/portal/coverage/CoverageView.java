package health.concord.portal.coverage;

import health.concord.portal.billing.Authorisation;
import health.concord.portal.billing.AuthorisationRequest;
import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.Coverage;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.chart.ChartHead;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The coverage tab with its two forms. */
record CoverageView(
        ChartHead head,
        Answer<List<Coverage>> coverages,
        Answer<List<Authorisation>> authorisations,
        Answer<List<AuthorisationRequest>> asked,
        Answer<List<Payer>> payers,
        Answer<List<ClaimRow>> claims,
        boolean mayCover,
        boolean mayAuthorise,
        Form coverage,
        Form authorisation) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(coverages, authorisations, asked, payers, claims));
        return Outage.among(all);
    }

    public List<Choice> payerChoices() {
        return PayerNames.choices(payers);
    }

    public String payerName(UUID payer) {
        return PayerNames.of(payers, payer, Say.words("common.aPayer"));
    }

    public List<Choice> ranks() {
        return Choice.codes("coverage.rankWish", "1", "2", "3");
    }

    public List<Choice> secondaryReasons() {
        return CoverageChoices.secondaryReasons();
    }

    public List<Choice> relationships() {
        return CoverageChoices.relationships();
    }
}
