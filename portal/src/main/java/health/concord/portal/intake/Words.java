package health.concord.portal.intake;

import java.util.Locale;

/** Intake's codes in the words of the field. */
final class Words {

    static String program(String code) {
        return switch (code) {
            case "SUD" -> "Substance use";
            case "MH" -> "Mental health";
            default -> code;
        };
    }

    static String referralStatus(String code) {
        return switch (code) {
            case "RECEIVED" -> "Received";
            case "ACCEPTED" -> "Accepted";
            case "DECLINED" -> "Declined";
            default -> code;
        };
    }

    static String stage(String code) {
        return switch (code) {
            case "REFERRED" -> "Referred";
            case "INTAKE" -> "In intake";
            case "ASSESSED" -> "Assessed";
            case "WAITING" -> "Waiting for a place";
            case "PLACED" -> "In treatment";
            case "STEPPED_DOWN" -> "Stepped down";
            case "CLOSED" -> "Closed";
            default -> code;
        };
    }

    /** {@code Acute psychosis} of {@code ACUTE_PSYCHOSIS}. */
    static String sentence(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Words() {}
}
