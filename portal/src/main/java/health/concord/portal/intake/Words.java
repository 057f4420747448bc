package health.concord.portal.intake;

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

    private Words() {}
}
