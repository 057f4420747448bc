package health.concord.portal.claim;

import health.concord.portal.billing.Billing;
import health.concord.portal.billing.ClaimRow;
import health.concord.portal.billing.ClaimStates;
import health.concord.portal.billing.HoldReason;
import health.concord.portal.billing.Payer;
import health.concord.portal.billing.PayerNames;
import health.concord.portal.form.Choice;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Listing;
import health.concord.portal.peer.Outage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of claims with what it is narrowed to. */
record ClaimList(Answer<Listing<ClaimRow>> claims, Answer<List<Payer>> payers, Billing.Narrowed by, boolean mayRun) {

    public List<Outage> outages() {
        return Outage.among(List.of(claims, payers));
    }

    public List<ClaimRow> rows() {
        Listing<ClaimRow> known = claims.orNull();
        return known == null ? List.of() : known.items();
    }

    public List<Choice> states() {
        return ClaimStates.all().entrySet().stream()
                .map(state -> new Choice(state.getKey(), state.getValue()))
                .toList();
    }

    public List<Choice> holds() {
        return Arrays.stream(HoldReason.values())
                .filter(hold -> hold != HoldReason.OTHER)
                .map(hold -> new Choice(hold.name(), hold.title()))
                .toList();
    }

    public List<Choice> payerChoices() {
        return PayerNames.choices(payers);
    }

    public boolean isNarrowed() {
        return by.client() != null || by.payer() != null || by.state() != null || by.hold() != null;
    }

    /** Whether this is what the list is narrowed to. */
    public boolean isChosen(@Nullable Object chosen, Choice choice) {
        return chosen != null && choice.value().equals(chosen.toString());
    }

    /** The address of the page after this one; null on the last. */
    public @Nullable String next() {
        Listing<ClaimRow> known = claims.orNull();
        return known == null || known.next() == null ? null : "/billing?" + query() + "&after=" + coded(known.next());
    }

    /** What it is narrowed to, for an address. */
    public String query() {
        return "state=" + coded(by.state()) + "&hold=" + coded(by.hold()) + "&payer=" + coded(by.payer()) + "&client="
                + coded(by.client());
    }

    private static String coded(@Nullable Object value) {
        return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
