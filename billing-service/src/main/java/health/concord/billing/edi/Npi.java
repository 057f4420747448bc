package health.concord.billing.edi;

import java.util.regex.Pattern;

/** National Provider Identifiers: ten digits, the last a Luhn check digit over 80840 and the nine before it. */
public final class Npi {

    private static final Pattern TEN_DIGITS = Pattern.compile("[12][0-9]{9}");
    /** What the prefix 80840, for health and the United States, adds to the sum. */
    private static final int PREFIX = 24;

    private Npi() {}

    public static boolean isValid(String npi) {
        return TEN_DIGITS.matcher(npi).matches() && sum(npi) % 10 == 0;
    }

    private static int sum(String npi) {
        int sum = PREFIX;
        for (int i = 0; i < npi.length(); i++) {
            int digit = npi.charAt(i) - '0';
            int doubled = (npi.length() - i) % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum;
    }
}
