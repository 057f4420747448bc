package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** People who have paid more than they owe. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Credits(List<Credit> credits, long totalCents) {

    public Credits {
        credits = credits == null ? List.of() : credits;
    }

    /**
     * What one is owed.
     *
     * @param openClaims claims whose payer has not answered: what it leaves to the person may use the credit up
     * @param due whether nothing is awaited, so that it is to be given back
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Credit(UUID client, long creditCents, long openClaims, boolean due) {

        public String amount() {
            return Dollars.of(creditCents);
        }
    }

    public String total() {
        return Dollars.of(totalCents);
    }
}
