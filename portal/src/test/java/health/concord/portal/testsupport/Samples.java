package health.concord.portal.testsupport;

import java.time.Duration;
import java.time.Instant;

/** Answers of the services as their contracts have them, with more fields than the portal reads. */
public final class Samples {

    public static final String HOLD = "00000000-0000-7000-8000-000000000021";
    public static final String REFERRAL = "00000000-0000-7000-8000-000000000002";
    public static final String REQUEST = "00000000-0000-7000-8000-000000000501";
    public static final String RECOMMENDATION = "00000000-0000-7000-8000-000000000601";
    public static final String PLACEMENT = "00000000-0000-7000-8000-000000000701";
    private static final String CLIENT = "00000000-0000-7000-8000-000000000901";
    private static final String OAK = "00000000-0000-7000-8000-000000000201";

    private Samples() {}

    private static String ago(Duration since) {
        return Instant.now().minus(since).toString();
    }

    private static String in(Duration time) {
        return Instant.now().plus(time).toString();
    }

    public static String list(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }

    public static String referrals() {
        return list(
                referral(REFERRAL, "harbor", "RECEIVED", "ROUTINE", "MH", "{\"kind\":\"SELF\"}", "Alina K."),
                referral(
                        "00000000-0000-7000-8000-000000000001",
                        "harbor",
                        "RECEIVED",
                        "CRISIS",
                        "SUD",
                        "{\"kind\":\"CLINIC\",\"name\":\"Riverside Clinic\"}",
                        "Marcus T."),
                referral(
                        "00000000-0000-7000-8000-000000000004",
                        "mesa",
                        "RECEIVED",
                        "URGENT",
                        "SUD",
                        "{\"kind\":\"CLINIC\",\"name\":\"Lakeside Clinic\"}",
                        "Noa P."));
    }

    public static String referral(String status) {
        return referral(REFERRAL, "harbor", status, "ROUTINE", "MH", "{\"kind\":\"SELF\"}", "Alina K.");
    }

    private static String referral(
            String id, String site, String status, String urgency, String program, String source, String label) {
        return """
                {"id":"%s","site":"%s","status":"%s","urgency":"%s","program":"%s","receivedOn":"2026-03-02",
                 "enteredAt":"%s","source":%s,"client":"%s","clientLabel":"%s","episode":"%s",
                 "history":[{"status":"RECEIVED","at":"%s","by":"ines"}],"version":0}""".formatted(
                        id,
                        site,
                        status,
                        urgency,
                        program,
                        ago(Duration.ofHours(2)),
                        source,
                        CLIENT,
                        label,
                        CLIENT,
                        ago(Duration.ofHours(2)));
    }

    public static String episodes() {
        return list("""
                {"id":"%s","client":"%s","clientLabel":"Priya N.","site":"harbor","program":"SUD","stage":"INTAKE",
                 "openedOn":"2026-03-02","diagnoses":[],"minor":false,"version":0}""".formatted(CLIENT, CLIENT));
    }

    public static String safetyHolds() {
        return list(safetyHold("OPEN"));
    }

    public static String safetyHold(String state) {
        return """
                {"id":"%s","client":"%s","clientLabel":"Marcus T.","site":"harbor","severity":"HIGH",
                 "reason":"CSSRS_HIGH","rule":"H1","state":"%s","active":true,"raisedAt":"%s","version":0}""".formatted(HOLD, CLIENT, state, ago(Duration.ofMinutes(9)));
    }

    public static String requests() {
        return list(request("RECOMMENDED", null, null));
    }

    public static String request(String status, String placement, String recommendation) {
        return request(status, placement, recommendation, "null");
    }

    public static String snapshot() {
        return """
                {"clientLabel":"Jordan R.","age":34,"ageBand":"ADULT","language":"es","levelOfCare":"2.1",
                 "safety":{"hold":false,"cssrs":"none","phq9Item9":0},"consent":{"part2":true,"guardian":null},
                 "units":{"asked":true,"payer":"Northern Medicaid","left":40,"until":"2026-06-30"},"daysWaiting":6}""";
    }

    public static String request(String status, String placement, String recommendation, String snapshot) {
        return """
                {"id":"%s","site":"harbor","client":"%s","clientLabel":"Jordan R.","episode":"%s","status":"%s",
                 "askedAt":"%s","placement":%s,"snapshot":%s,"recommendation":%s,"version":3}""".formatted(
                        REQUEST,
                        CLIENT,
                        CLIENT,
                        status,
                        ago(Duration.ofHours(3)),
                        placement == null ? null : "\"" + placement + "\"",
                        snapshot,
                        recommendation);
    }

    /** Two options; the first with a nearly full group, a reason for and one against. */
    public static String recommendation() {
        return """
                {"id":"%s","ruleSet":"2026-03","engine":"1","inputHash":"x","madeAt":"%s","direction":"COMBINED",
                 "directionReasons":[{"rule":"D-EARLY","factor":"sobrietyDays","speaksFor":"COMBINED","weight":1.0,
                   "text":"Early recovery: an individual anchor.","source":"S0"}],
                 "holds":[],"unknowns":[{"factor":"legalExposure","label":"legal exposure","rule":"H7"}],
                 "options":[%s,%s],
                 "excluded":[{"group":"%s","name":"DBT skills","rule":"NO_SEAT","code":"NO_SEAT",
                   "text":"No seat before Mon 14 Dec.","position":3,"likelyDate":"2026-12-14"}],
                 "shortfall":null,"search":{"steps":10,"complete":true}}""".formatted(RECOMMENDATION, ago(Duration.ofHours(2)), option(1, "8.42"), option(2, "7.91"), CLIENT);
    }

    private static String option(int rank, String score) {
        return """
                {"rank":%d,"score":%s,"week":{"minutes":570,"days":3,"target":540,"targetDays":3,"conflicts":[]},
                 "startsOn":"2026-03-04",
                 "parts":[{"kind":"INDIVIDUAL","name":"Helena Brandt","model":null,"minutes":60,"weeklyMinutes":60,
                   "slots":[{"day":"FR","from":"13:00","to":"14:00"}],"startsOn":"2026-03-06","mode":null},
                  {"kind":"GROUP","name":"CBT for anxiety","model":"COGNITIVE_BEHAVIOURAL","minutes":90,
                   "weeklyMinutes":180,"slots":[{"day":"MO","from":"09:00","to":"10:30"},
                   {"day":"WE","from":"09:00","to":"10:30"}],"startsOn":"2026-03-04","seatsLeft":1,"mode":"IN_PERSON"}],
                 "plan":[],"warnings":[{"code":"UNITS_EXHAUST","rule":"W1","text":"The units end","on":"2026-04-17"}],
                 "for":[{"rule":"S-PREF-FORMAT","factor":"formatPreference","weight":1.8,"text":"Prefers groups.",
                   "source":"Swift 2018","parts":[1]}],
                 "against":[{"rule":"S-WORK","factor":"availability","weight":0.4,"text":"Late for work on Fridays.",
                   "source":"intake","parts":[]}],
                 "shortfall":null}""".formatted(rank, score);
    }

    public static String stuckPlacements() {
        return list(placement("HOLDING", "\"Scheduling has not answered for 20 minutes.\""));
    }

    public static String placement(String state, String problem) {
        return """
                {"id":"%s","request":"%s","site":"harbor","client":"%s","clientLabel":"Jordan R.","episode":"%s","state":"%s","option":1,"failure":%s,
                 "attempts":6,"problem":%s,"releasePending":false,"since":"%s","history":[]}""".formatted(
                        PLACEMENT,
                        REQUEST,
                        CLIENT,
                        CLIENT,
                        state,
                        state.equals("FAILED") ? "\"NO_SEAT\"" : null,
                        problem,
                        ago(Duration.ofMinutes(22)));
    }

    public static String sessions() {
        return sessions(Duration.ofMinutes(-20));
    }

    /** The first of them begins, or began, so long from now. */
    public static String sessions(Duration first) {
        return list(
                session("Early recovery skills", first, "\"" + OAK + "\"", "SCHEDULED", 11),
                session("Process group", Duration.ofMinutes(30), null, "CANCELLED", 6));
    }

    private static String session(String title, Duration begins, String room, String state, int booked) {
        return """
                {"id":"%s","site":"harbor","title":"%s","kind":"GROUP","type":"GROUP_COUNSELLING","mode":"IN_PERSON",
                 "room":%s,"clinicians":[],"from":"%s","to":"%s","state":"%s","stateReason":%s,"booked":%d,
                 "noteSigned":false,"version":0}""".formatted(
                        CLIENT,
                        title,
                        room,
                        in(begins),
                        in(begins.plusMinutes(90)),
                        state,
                        state.equals("CANCELLED") ? "\"TAKEN: room\"" : null,
                        booked);
    }

    public static String rooms() {
        return list("{\"id\":\"" + OAK + "\",\"site\":\"harbor\",\"name\":\"Room Oak\",\"capacity\":12}");
    }

    public static String heldClaims() {
        return list(
                claim("2026-03-09", 81_050, "\"AUTH_EXHAUSTED\""),
                claim("2026-03-02", 54_000, "\"AUTH_EXHAUSTED\",\"NOTE_MISSING\""));
    }

    private static String claim(String weekOf, long cents, String holds) {
        return """
                {"id":"%s","number":"C1","site":"harbor","client":"%s","weekOf":"%s","state":"HELD","totalCents":%d,
                 "currency":"USD","lines":2,"holds":[%s]}""".formatted(CLIENT, CLIENT, weekOf, cents, holds);
    }

    public static String undelivered() {
        String event = """
                {"id":"%s","type":"client.changed","receiver":"BILLING","aggregate":"%s","since":"%s",
                 "parked":"400 invalid"}""".formatted(CLIENT, CLIENT, ago(Duration.ofHours(5)));
        return list(event, event);
    }
}
