package health.concord.intake.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Good requests, for tests to send or to spoil. */
public final class Bodies {

    private Bodies() {}

    public static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    public static List<Object> list(Object... items) {
        return new ArrayList<>(List.of(items));
    }

    public static Map<String, Object> client() {
        return of(
                "givenName", "Jordan",
                "familyName", "Rivera" + UUID.randomUUID().toString().substring(0, 6),
                "birthDate", "1991-05-04",
                "sex", "F",
                "language", "en",
                "phone", "+1 212 555 0100",
                "contact", of("voicemail", true, "text", false),
                "address", of("line1", "1 Main St", "city", "New York", "state", "NY", "zip", "10001"));
    }

    public static Map<String, Object> minor() {
        Map<String, Object> client = client();
        client.put("birthDate", "2010-04-01");
        client.put("guardian", of("name", "Alex Rivera", "phone", "+1 212 555 0101", "relationship", "mother"));
        return client;
    }

    /** With every field that there is. */
    public static Map<String, Object> wholeClient() {
        Map<String, Object> client = client();
        client.put("preferredName", "Jo");
        client.put("pronouns", "they");
        client.put("interpreterNeeded", true);
        client.put("email", "jordan@example.org");
        client.put("otherContacts", list(of("label", "work", "phone", "212 555 0102", "voicemail", false)));
        client.put("emergencyContact", of("name", "Sam Rivera", "phone", "212 555 0103", "relationship", "sibling"));
        client.put("identifiers", list(of("kind", "MEMBER_ID", "value", "W123456789", "issuer", "Blue Plains")));
        return client;
    }

    /** As staff give it. */
    public static Map<String, Object> referral() {
        Map<String, Object> referral = partnerReferral();
        referral.put("source", of("kind", "COURT", "name", "County court"));
        referral.put("receivedOn", "2026-02-20");
        return referral;
    }

    public static Map<String, Object> partnerReferral() {
        return of(
                "site", "harbor",
                "client", client(),
                "reason", "Asks for help with alcohol.",
                "urgency", "ROUTINE",
                "program", "SUD");
    }

    public static Map<String, Object> consent() {
        return of(
                "kind", "GENERAL",
                "discloser", "Concord, Harbor Street",
                "recipients", list(of("kind", "PAYER", "name", "Blue Plains Health")),
                "categories", list("SUD", "MH"),
                "purpose",
                        of(
                                "kind", "TPO",
                                "redisclosureStatement", "The recipient may disclose further as HIPAA permits.",
                                "refusalConsequences", "Without it the plan cannot be billed."),
                "rightToRevoke", "You may revoke this in writing at any time.",
                "expiry", of("on", "2030-12-31"),
                "signature", signature());
    }

    public static Map<String, Object> signature() {
        return of("name", "Jordan Rivera", "method", "ELECTRONIC", "signedAt", "2026-03-02T09:00:00-05:00");
    }

    public static Map<String, Object> decision(UUID client) {
        return of(
                "client", client.toString(),
                "recipient", of("kind", "PAYER", "name", "Blue Plains Health"),
                "purpose", "PAYMENT",
                "categories", list("SUD"),
                "serviceDate", "2026-03-02");
    }

    public static Map<String, Object> emergency() {
        return of(
                "recipient", "Dr Okafor",
                "affiliation", "City Hospital",
                "nature", "Overdose.",
                "reason", "Unconscious.",
                "categories", list("SUD"),
                "minutes", 60);
    }

    public static Map<String, Object> phq9(int each, int ninth) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 1; i <= 8; i++) {
            answers.put(String.valueOf(i), each);
        }
        answers.put("9", ninth);
        return of("instrument", "phq-9", "answers", answers, "on", "2026-03-01");
    }

    /** The screener's questions 1 to 6 and 6-recent as y, n or - for no answer. */
    public static Map<String, Object> cssrs(String given) {
        String[] questions = {"1", "2", "3", "4", "5", "6", "6-recent"};
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < questions.length; i++) {
            if (given.charAt(i) != '-') {
                answers.put(questions[i], given.charAt(i) == 'y');
            }
        }
        return of("instrument", "c-ssrs", "answers", answers, "on", "2026-03-01");
    }

    public static Map<String, Object> safetyPlan() {
        return of(
                "madeOn",
                "2026-03-02",
                "withClient",
                true,
                "steps",
                of(
                        "warningSigns", list("I stop answering the phone."),
                        "copingByMyself", list("A walk by the river."),
                        "peopleAndPlaces", list("The library."),
                        "peopleToAsk", list(of("name", "My sister", "phone", "+1 212 555 0102")),
                        "professionals", list(of("name", "988 Lifeline", "phone", "988")),
                        "makingSafe", list("My brother keeps the medicine.")));
    }

    public static Map<String, Object> leave() {
        return of("from", "2026-03-10", "until", "2026-03-17", "reason", "A funeral.");
    }

    /** FHIR. */
    public static Map<String, Object> questionnaireResponse() {
        return of(
                "resourceType",
                "QuestionnaireResponse",
                "questionnaire",
                "https://concord.health/fhir/Questionnaire/readiness-ruler",
                "status",
                "completed",
                "authored",
                "2026-03-01",
                "item",
                list(of("linkId", "1", "answer", list(of("valueInteger", 7)))));
    }

    public static Map<String, Object> goal(String code, String state) {
        Map<String, Object> goal = of("code", code, "text", "Ninety days sober", "state", state);
        if (state.equals("MET")) {
            goal.put("metOn", "2026-03-10");
        }
        return goal;
    }

    public static Map<String, Object> plan(Object... goals) {
        return of("goals", list(goals), "agreedOn", "2026-03-02", "withClient", true);
    }

    public static Map<String, Object> review(String on, String course) {
        return of("on", on, "course", course, "note", "Gone through together.");
    }

    public static Map<String, Object> certification(String on) {
        return of(
                "on", on,
                "physician", "Dr. Quinn",
                "npi", "1234567893",
                "statement", "Needs 9 hours a week; would need inpatient care without it.");
    }

    public static Map<String, Object> discharge() {
        return of(
                "reason", "COMPLETED",
                "on", "2026-05-04",
                "course", "Came to every session.",
                "condition", "Stable, sober for sixty days.",
                "aftercare", "Weekly outpatient group.");
    }

    public static Map<String, Object> outsideScore(String instrument, int score) {
        return of("instrument", instrument, "score", score, "on", "2026-03-01", "source", "Riverside clinic");
    }

    public static Map<String, Object> factor(String code, Object value) {
        return of("code", code, "value", value, "source", "STAFF", "on", "2026-03-01", "confidence", "HIGH");
    }

    public static Map<String, Object> profile(Object... factors) {
        return of("factors", list(factors), "diagnoses", list("F10.20", "F33.1"));
    }

    public static Map<String, Object> ratings(Object... six) {
        String[] names = {"withdrawal", "physicalHealth", "mentalHealth", "substanceRisk", "environment", "person"};
        Map<String, Object> ratings = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            ratings.put(names[i], six[i]);
        }
        return of("edition", "4", "ratings", ratings);
    }

    public static Map<String, Object> level(String level) {
        return of("level", level);
    }

    public static Map<String, Object> placement() {
        return of(
                "availability",
                list(of("day", "MO", "from", "09:00", "to", "17:00"), of("day", "WE", "from", "09:00", "to", "17:00")),
                "preferences",
                of("format", 1, "therapistLanguage", "es"),
                "maxWaitDays",
                14,
                "asOf",
                "2026-03-02T09:00:00-05:00");
    }
}
