package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.List;

/** All accounts; both sides are the same or something is wrong. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrialBalance(long debitCents, long creditCents, List<Row> accounts) {

    /** One account. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Row(String account, long debitCents, long creditCents, long balanceCents) {

        public String words() {
            return TrialBalance.account(account);
        }

        public String debit() {
            return Dollars.of(debitCents);
        }

        public String credit() {
            return Dollars.of(creditCents);
        }

        public String balance() {
            return Dollars.of(balanceCents);
        }
    }

    public String debit() {
        return Dollars.of(debitCents);
    }

    public String credit() {
        return Dollars.of(creditCents);
    }

    public boolean isBalanced() {
        return debitCents == creditCents;
    }

    static String account(String code) {
        return Say.code("billing.account", code);
    }

    public static String words(String code) {
        return Say.code("billing.word", code);
    }
}
