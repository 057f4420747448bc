package health.concord.portal.denial;

import health.concord.portal.billing.Denial;
import health.concord.portal.billing.DenialRates;
import health.concord.portal.billing.Denials;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.form.Choice;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of the worklist with what it is narrowed to, and what the last ninety days' denials come from. */
record DenialList(
        Answer<Listing<Denial>> denials, Answer<DenialRates> rates, Answer<List<Payer>> payers, Denials.Narrowed by) {

    public List<Outage> outages() {
        return Outage.among(List.of(denials, rates, payers));
    }

    public List<Denial> rows() {
        Listing<Denial> known = denials.orNull();
        return known == null ? List.of() : known.items();
    }

    public List<Choice> states() {
        return Choice.codes("billing.word", "OPEN", "APPEALED", "OVERTURNED", "UPHELD", "WRITTEN_OFF");
    }

    public List<Choice> orders() {
        return Choice.codes("denial.orderBy", "DEADLINE", "AMOUNT");
    }

    public List<Choice> payerChoices() {
        return PayerNames.choices(payers);
    }

    public String payerName(@Nullable UUID id) {
        return PayerNames.of(payers, id, "–");
    }

    public boolean isChosen(@Nullable Object chosen, Choice choice) {
        return chosen != null && choice.value().equals(chosen.toString());
    }

    public String query() {
        return "state=" + coded(by.state()) + "&payer=" + coded(by.payer()) + "&reason=" + coded(by.reason())
                + "&order=" + coded(by.order());
    }

    public @Nullable String next() {
        Listing<Denial> known = denials.orNull();
        return known == null || known.next() == null
                ? null
                : "/billing/denials?" + query() + "&after=" + coded(known.next());
    }

    private static String coded(@Nullable Object value) {
        return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
