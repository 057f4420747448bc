package health.concord.portal.placement;

import health.concord.portal.matching.Recommendation.Part;

/** Parts of a week in the words of the field. */
final class PartWords {

    static String title(Part part) {
        return switch (part.kind()) {
            case "INDIVIDUAL" -> "Individual, " + part.name();
            case "FAMILY" -> "Family, " + part.name();
            default -> part.name();
        };
    }

    static String model(String code) {
        return switch (code) {
            case "SKILLS_DEVELOPMENT" -> "Skills development";
            case "PSYCHOEDUCATIONAL" -> "Psychoeducational";
            case "COGNITIVE_BEHAVIOURAL" -> "Cognitive-behavioural";
            case "INTERPERSONAL_PROCESS" -> "Interpersonal process";
            case "SUPPORT" -> "Support";
            default -> code;
        };
    }

    private PartWords() {}
}
