package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Locale;

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
        return switch (code) {
            case "AR_PAYER" -> "Owed by payers";
            case "AR_PATIENT" -> "Owed by clients";
            case "CASH" -> "Cash";
            case "REVENUE" -> "Revenue";
            case "COORDINATION" -> "Passed on to the next payer";
            case "CONTRACTUAL" -> "Contractual adjustments";
            case "WRITE_OFF" -> "Written off";
            case "SLIDING_DISCOUNT" -> "Sliding fee discounts";
            case "RECOUPMENT" -> "Taken back by payers";
            default -> words(code);
        };
    }

    public static String words(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
