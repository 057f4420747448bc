package health.concord.portal.testsupport;

/** What matching answers to why, why not and what if. */
public final class InsightSamples {

    public static final String GROUP = "00000000-0000-7000-8000-000000000201";

    private InsightSamples() {}

    public static String group() {
        return """
                {"id":"%s","site":"harbor","title":"Oak","model":"INTERPERSONAL_PROCESS","leaders":[],"language":"en",
                 "telehealth":false,"retired":false}""".formatted(GROUP);
    }

    public static String rules() {
        return """
                {"version":"2026-04","effectiveFrom":"2026-01-01","title":"x","review":"y",
                 "factors":{"formatPreference":"Format","legalExposure":"A legal case"},
                 "rules":[{"section":"SOFT","id":"S-PREF-FORMAT","weight":1.8,"text":"Prefers groups.","source":"Swift 2018"},
                  {"section":"HARD","id":"H1","text":"Safety first","source":"Program"}]}""";
    }

    /** The second option has another group than the first. */
    public static String recommendation() {
        String both = Samples.recommendation();
        int last = both.lastIndexOf("CBT for anxiety");
        return both.substring(0, last) + "Grief" + both.substring(last + "CBT for anxiety".length());
    }

    public static String explanation() {
        return """
                {"recommendation":"%s","ruleSet":"2026-04","direction":"COMBINED","hangsOn":[
                 {"kind":"UNANSWERED","factor":"formatPreference","label":"Format","answer":"group",
                  "changes":["FIRST_OPTION"],"then":["Oak","Grief"]},
                 {"kind":"SEAT","label":"DBT skills","group":"%s","changes":["FIRST_OPTION"],"then":["DBT skills"]}]}""".formatted(Samples.RECOMMENDATION, GROUP);
    }

    private static String option(int rank, String score, String parts) {
        return """
                {"rank":%d,"score":%s,"week":{"minutes":540,"days":3,"target":540,"targetDays":3},"startsOn":"2026-03-04",
                 "parts":[%s],"for":[{"rule":"S-PREF-FORMAT","factor":"f","weight":1.8,"text":"Prefers groups.",
                 "source":"Swift 2018","parts":[]}],"against":[]}""".formatted(rank, score, parts);
    }

    private static String oak() {
        return """
                {"kind":"GROUP","group":"%s","series":"%s","name":"Oak","model":"INTERPERSONAL_PROCESS",
                 "slots":[{"day":"TU","from":"09:00","to":"10:30"}],"seatsLeft":4}""".formatted(GROUP, Samples.HOLD);
    }

    /** Another week comes first; the one that was first is second now, and the old second is gone. */
    public static String whatIf() {
        return """
                {"recommendation":"%s","ruleSet":"2026-04","changed":true,"directionBefore":"COMBINED",
                 "direction":"INDIVIDUAL","holds":[],"options":[%s,%s],
                 "excluded":[{"group":"%s","name":"Oak","rule":"H6","code":"NOT_SUITABLE","text":"Not while in crisis."}]}""".formatted(Samples.RECOMMENDATION, option(1, "7.5", oak()), option(2, "6.0", """
                {"kind":"INDIVIDUAL","name":"Helena Brandt","slots":[{"day":"FR","from":"13:00","to":"14:00"}]},
                {"kind":"GROUP","name":"CBT for anxiety","model":"COGNITIVE_BEHAVIOURAL","seatsLeft":1,
                 "slots":[{"day":"MO","from":"09:00","to":"10:30"},{"day":"WE","from":"09:00","to":"10:30"}]}"""), GROUP);
    }

    private static String difference() {
        return """
                {"difference":0.5,"lines":[{"rule":"S-PREF-FORMAT","factor":"f","first":1.8,"second":0.9,"difference":0.9,
                 "text":["Prefers groups."],"otherText":[],"source":"Swift 2018"}],"same":["Helena Brandt"],
                 "onlyInFirst":["CBT for anxiety"],"onlyInSecond":[],
                 "tippingWeights":[{"rule":"S-PREF-FORMAT","weight":1.8,"levelAt":0.8}]}""";
    }

    public static String comparison() {
        return "{\"recommendation\":\"%s\",\"option\":1,\"with\":2,\"comparison\":%s,\"altersTheOrder\":[]}"
                .formatted(Samples.RECOMMENDATION, difference());
    }

    public static String blocked() {
        return """
                {"recommendation":"%s","blockedBy":[
                 {"rule":"IP-1","code":"NOT_SUITABLE","text":"Too soon for process work.","overridable":true},
                 {"rule":"H8","code":"NOT_AVAILABLE","text":"Not available.","overridable":false}],
                 "forClient":"It is too early for you."}""".formatted(Samples.RECOMMENDATION);
    }

    public static String possible() {
        return "{\"recommendation\":\"%s\",\"blockedBy\":[],\"best\":%s,\"againstFirst\":%s,\"forClient\":\"Yes.\"}"
                .formatted(Samples.RECOMMENDATION, option(1, "7.5", oak()), difference());
    }

    public static String letter() {
        return """
                {"language":"es","heading":"Lo que le proponemos","why":"Por qué le conviene","know":"Conviene saber","direction":"Grupo y terapia.","closing":"Usted decide.",
                 "choices":[{"rank":1,"summary":"Primera semana","sessions":[{"what":"Grupo","when":["lunes a las 9"]}],
                  "good":["Hay un lugar."],"mind":["Es los lunes."],"next":[]}]}""";
    }
}
