package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One posting. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Journal(String kind, LocalDate occurredOn, String postedBy, List<Entry> entries) {

    public String kindWords() {
        return TrialBalance.words(kind);
    }

    /** One side of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(String account, String side, long amountCents) {

        public String accountWords() {
            return TrialBalance.account(account);
        }

        public boolean isDebit() {
            return side.toUpperCase(Locale.ROOT).equals("DEBIT");
        }

        public String amount() {
            return Dollars.of(amountCents);
        }
    }
}
