package health.concord.intake.instrument;

/**
 * LOINC's own check digit (mod 10, LOINC Users' Guide, appendix C). Public projects hand on mistyped codes, so a code
 * that fails it is never shipped.
 */
final class LoincCheckDigit {

    private LoincCheckDigit() {}

    static boolean isRight(String code) {
        if (!code.matches("\\d{1,7}-\\d")) {
            return false;
        }
        String digits = code.substring(0, code.length() - 2);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10 == code.charAt(code.length() - 1) - '0';
    }
}
