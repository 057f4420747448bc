package health.concord.portal.testsupport;

/** What matching answers of the whole queue. */
public final class QueueSamples {

    public static final String RUN = "00000000-0000-7000-8000-000000000801";
    public static final String PROPOSAL = "00000000-0000-7000-8000-000000000802";
    private static final String OAK = "00000000-0000-7000-8000-000000000201";
    private static final String NOW = "2026-03-02T14:00:00Z";

    private QueueSamples() {}

    public static String run(String state, String result) {
        return """
                {"id":"%s","site":"harbor","state":"%s","seed":7,"budget":60,"keepApart":[],"mustPlace":[],
                 "askedBy":"clara","askedAt":"%s","stopAsked":false,
                 "progress":{"rounds":12,"of":60,"worth":98.7,"bound":100,"gap":0.013},"result":%s,"version":1}""".formatted(RUN, state, NOW, result);
    }

    public static String result() {
        return """
                {"worth":98.7,"bound":100,"gap":0.013,"optimal":false,
                 "plan":{"worth":98.7,"placed":7,"reaching":6,"broken":0},
                 "firstComeFirstServed":{"worth":80.1,"placed":5,"reaching":4,"broken":1},
                 "unplaced":[{"request":"%s","client":"%s","label":"Noa P.","daysWaited":20,"code":"SEATS_TAKEN",
                  "text":"Others have the seats.","holds":[],"wanted":["Oak"]}],
                 "seats":[{"series":"%s","group":"%s","title":"Oak","seatsLeft":0,"price":9.1,"found":8.8}],
                 "hours":[{"competency":"trauma","therapists":2,"openHours":4,"price":6.5,"waitingFor":3}],
                 "newGroups":[{"model":"SUPPORT","theme":"grief","leader":"%s","leaderName":"Helena Brandt",
                  "slots":[{"day":"TH","from":"17:00","to":"18:30"}],"viable":5,"wouldJoin":6,"adds":12.5,"placesMore":3}]}""".formatted(Samples.REQUEST, OAK, OAK, OAK, OAK);
    }

    private static String parts() {
        return """
                [{"kind":"GROUP","group":"%s","series":"%s","name":"CBT for anxiety","model":"COGNITIVE_BEHAVIOURAL",
                  "weeklyMinutes":180,"startsOn":"2026-03-09",
                  "slots":[{"day":"MO","from":"09:00","to":"10:30"},{"day":"WE","from":"09:00","to":"10:30"}]}]""".formatted(OAK, OAK);
    }

    public static String proposal() {
        return """
                {"id":"%s","run":"%s","state":"PROPOSED","week":{"request":"%s","client":"%s","label":"Jordan R.",
                 "daysWaited":9,"points":8.4,"weight":1.2,"weeklyMinutes":480,"missingMinutes":60,"parts":%s}}""".formatted(PROPOSAL, RUN, Samples.REQUEST, OAK, parts());
    }

    public static String approvals() {
        return """
                {"approvals":[{"proposal":"%s","request":"%s","placement":null,"code":"SAFETY_HOLD",
                 "detail":"A safety hold stands."}]}""".formatted(PROPOSAL, Samples.REQUEST);
    }

    public static String offer() {
        return """
                {"id":"%s","site":"harbor","series":"%s","group":"%s","request":"%s","client":"%s","clientLabel":"Jordan R.",
                 "state":"OFFERED","parts":%s,"fit":8.4,"daysWaited":9,"hoursAtRisk":3.5,"rank":29.4,"offeredAt":"%s",
                 "expiresAt":"%s","placement":"%s","version":2}""".formatted(PROPOSAL, OAK, OAK, Samples.REQUEST, OAK, parts(), NOW, NOW, Samples.PLACEMENT);
    }

    public static String fairness() {
        String all = """
                {"value":"all","suppressed":false,"requests":30,"placed":15,"waiting":9,"placedShare":0.5,"meanDays":8,
                 "medianDays":7}""";
        return """
                {"site":"harbor","from":"2026-01-01","to":"2026-03-31","smallest":5,"all":%s,"tables":[
                 {"attribute":"ageBand","rows":[{"value":"ADULT","suppressed":false,"requests":20,"placed":12,"waiting":5,
                  "placedShare":0.6,"meanDays":7.25,"medianDays":6.5},{"value":"MINOR","suppressed":true}]}]}""".formatted(all);
    }
}
