package health.concord.billing.remittance;

import java.util.List;

/** What one payment said of all its claims, in its order: who follows claims looks them up together. */
public record ClaimsAnswered(List<ClaimAnswered> all) {

    public ClaimsAnswered {
        all = List.copyOf(all);
    }
}
