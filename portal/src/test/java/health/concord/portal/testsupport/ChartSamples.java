package health.concord.portal.testsupport;

import health.concord.portal.peer.Peer;

/** One client's chart, as the services answer it. */
public final class ChartSamples {

    public static final String CLIENT = "00000000-0000-7000-8000-000000000901";
    public static final String EPISODE = "00000000-0000-7000-8000-000000000902";
    public static final String CONSENT = "00000000-0000-7000-8000-000000000903";
    public static final String PAYER = "00000000-0000-7000-8000-000000000904";
    public static final String PATH = "/clients/" + CLIENT + "/episodes/" + EPISODE;

    private static final String NOW = "2026-03-02T14:00:00Z";

    private ChartSamples() {}

    /** Jordan is in intake, and nothing is recorded yet. */
    public static void newClient() {
        Peers.answer(Peer.INTAKE, "/clients/" + CLIENT, client());
        Peers.answer(Peer.INTAKE, "/episodes/" + EPISODE, episode("INTAKE"));
        Peers.answer(Peer.INTAKE, "/episodes/" + EPISODE + "/safety", safety("unknown", "CLEAR"));
        Peers.answer(Peer.INTAKE, "/episodes/" + EPISODE + "/profile", profile(0, "", ""));
        Peers.answer(Peer.INTAKE, "/episodes/" + EPISODE + "/level-of-care", levelOfCare(0));
        Peers.answer(Peer.INTAKE, "/instruments/c-ssrs", screener());
        Peers.answer(Peer.INTAKE, "/instruments/phq-9", phq9());
        Peers.answer(Peer.INTAKE, "/factors", factors());
        Peers.answer(Peer.BILLING, "/clients/" + CLIENT + "/units-left", "{\"payer\":null,\"units\":null}");
        Peers.answer(Peer.BILLING, "/payers", list("""
                {"id":"%s","code":"N","name":"Northern Medicaid","kind":"MEDICAID","acceptsAssignment":true}""".formatted(PAYER)));
        Peers.answer(Peer.SCHEDULING, "/clients/" + CLIENT + "/hours", hours());
        Peers.answer(Peer.SCHEDULING, "/hours", list(hours()));
    }

    public static String hours() {
        return """
                {"client":"%s","week":{"from":"2026-03-02","to":"2026-03-08","zone":"America/New_York"},"minutes":390,
                 "days":2,"planned":{"minutes":540,"days":3},"target":{"episode":"%s","minutes":540,"days":3},
                 "shortfall":{"minutes":150,"days":1,"causes":[]}}""".formatted(CLIENT, EPISODE);
    }

    public static String list(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }

    public static String client() {
        return """
                {"id":"%s","site":"harbor","displayName":"Jordan R.","givenName":"Jordan","familyName":"Reyes",
                 "birthDate":"1991-05-04","sex":"F","pronouns":"she/her","language":"en","interpreterNeeded":false,
                 "phone":"+12125550147","contact":{"voicemail":true,"text":false},
                 "address":{"line1":"1 Main St","city":"Boston","state":"MA","zip":"02110"},
                 "registeredAt":"%s","version":0}""".formatted(CLIENT, NOW);
    }

    public static String episode(String stage) {
        return """
                {"id":"%s","client":"%s","clientLabel":"Jordan R.","site":"harbor","program":"SUD","stage":"%s",
                 "openedOn":"2026-03-02","diagnoses":[],"minor":false,"version":1}""".formatted(EPISODE, CLIENT, stage);
    }

    public static String safety(String cssrs, String status) {
        return "{\"hold\":false,\"cssrs\":\"%s\",\"status\":\"%s\"}".formatted(cssrs, status);
    }

    public static String hold() {
        return """
                {"id":"%s","client":"%s","clientLabel":"Jordan R.","site":"harbor","severity":"HIGH",
                 "reason":"CSSRS_HIGH","rule":"H1","state":"OPEN","active":true,"raisedAt":"%s"}""".formatted(Samples.HOLD, CLIENT, NOW);
    }

    public static String consent() {
        return """
                {"id":"%s","client":"%s","site":"harbor","kind":"GENERAL","status":"ACTIVE",
                 "discloser":"Concord Program","recipients":[{"kind":"TPO_CLASS","name":"My plans and payers"}],
                 "categories":["SUD","MH"],"purpose":{"kind":"TPO"},"rightToRevoke":"At any time.",
                 "expiry":{"event":"END_OF_TREATMENT"},
                 "signature":{"name":"Jordan Reyes","method":"INK","signedAt":"%s"},"recordedAt":"%s","version":0}""".formatted(CONSENT, CLIENT, NOW, NOW);
    }

    public static String profile(int revision, String factors, String diagnoses) {
        return "{\"episode\":\"%s\",\"revision\":%d,\"factors\":[%s],\"diagnoses\":[%s]}"
                .formatted(EPISODE, revision, factors, diagnoses);
    }

    public static String factors() {
        return """
                {"version":"1","factors":[
                 {"code":"sobrietyDays","subject":"RECOVERY","type":"INTEGER","unit":"DAYS","text":"Days since last use","min":0,"max":36500},
                 {"code":"recoveryStage","subject":"RECOVERY","type":"CHOICE","text":"Stage of change","options":["ACTION","MAINTENANCE"]},
                 {"code":"isolation","subject":"STATE","type":"INTEGER","text":"Isolation","min":0,"max":3,"ends":["low","high"]},
                 {"code":"budgetPerSession","subject":"PRACTICE","type":"INTEGER","unit":"CENTS","text":"Budget","min":0,"max":100000},
                 {"code":"skillsNeeds","subject":"GOALS","type":"CHOICES","text":"Skills to learn","options":["COPING","STRESS"]},
                 {"code":"groupAgreementSigned","subject":"AGREEMENT","type":"BOOLEAN","text":"Has signed the group agreement"},
                 {"code":"delirium","subject":"DANGER","type":"BOOLEAN","text":"Delirium","hold":{"severity":"HIGH","reason":"DELIRIUM"}}]}""";
    }

    /** Rated {@code 0 0 2 3 1 1} when there is a revision. */
    public static String levelOfCare(int revision) {
        return revision == 0
                ? "{\"episode\":\"%s\",\"ratings\":{\"revision\":0,\"ratings\":{}},\"history\":[]}".formatted(EPISODE)
                : """
                {"episode":"%s","ratings":{"episode":"%s","revision":%d,"edition":"4","ratings":{"withdrawal":0,
                 "physicalHealth":0,"mentalHealth":2,"substanceRisk":3,"environment":1,"person":1}},
                 "suggestion":{"suggestion":"LEVEL_2_1","level":"2.1","agrees":["2.1"],"ruleVersion":"2026-03",
                 "reasons":[{"rule":"LOC-5","text":"Risks from substance use are 3.","inputs":{}}]},"history":[]}""".formatted(EPISODE, EPISODE, revision);
    }

    public static String screener() {
        return """
                {"code":"c-ssrs","version":"1","title":"C-SSRS screener","answerable":true,"questionnaire":{
                 "copyright":"© Columbia","item":[{"linkId":"intro","text":"About the past month.","type":"display"},
                 {"linkId":"1","text":"Wished to be dead?","type":"boolean","required":true},
                 {"linkId":"2","text":"Thoughts of killing yourself?","type":"boolean","required":true},
                 {"linkId":"3","text":"Thought about how?","type":"boolean","required":true,
                  "enableWhen":[{"question":"2","operator":"=","answerBoolean":true}]}]}}""";
    }

    public static String phq9() {
        return """
                {"code":"phq-9","version":"1","title":"PHQ-9","answerable":true,"questionnaire":{"contained":[{
                 "resourceType":"ValueSet","id":"frequency","compose":{"include":[{"concept":[
                 {"code":"a","display":"Not at all","extension":[{"url":"x/ordinalValue","valueDecimal":0}]},
                 {"code":"b","display":"Several days","extension":[{"url":"x/ordinalValue","valueDecimal":1}]}]}]}}],
                 "item":[{"linkId":"1","text":"Little interest","type":"choice","answerValueSet":"#frequency"}]}}""";
    }

    public static String score(String instrument, int score, String band, String alerts) {
        return """
                {"id":"%s","client":"%s","episode":"%s","instrument":"%s","instrumentVersion":"1","on":"2026-03-02",
                 "score":%d,"band":"%s","missing":[],"skipped":[],"alerts":[%s],"answers":{},"recordedAt":"%s",
                 "recordedBy":"clara"}""".formatted(CONSENT, CLIENT, EPISODE, instrument, score, band, alerts, NOW);
    }
}
