package health.concord.billing;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.Store;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bad input at every write: refused by field, and nothing stored. */
@QuarkusTest
class BadInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Store store;

    /** Something that is wrong with a good body, and the field that is named. */
    private record Wrong(String path, String table, String what, String field, Consumer<ObjectNode> change) {}

    @TestFactory
    Stream<DynamicTest> everyFieldIsChecked() {
        return wrongs().stream()
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.path() + ": " + wrong.field() + " " + wrong.what(), () -> check(wrong)));
    }

    private void check(Wrong wrong) {
        ObjectNode body = good(wrong.path());
        wrong.change().accept(body);
        long before = store.count("SELECT count(*) FROM " + wrong.table());

        Response answer = post(wrong.path(), body.toString());

        assertInvalid(answer, wrong.field());
        assertThat(answer.asString()).doesNotContain("canary");
        assertThat(store.count("SELECT count(*) FROM " + wrong.table())).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoJsonIsMalformed() {
        return PATHS.entrySet().stream()
                .flatMap(write -> Stream.of("{\"a\":", "", "[1,", "{\"a\":1,\"a\":2}")
                        .map(text -> DynamicTest.dynamicTest(write.getKey() + ": " + text, () -> {
                            long before = store.count("SELECT count(*) FROM " + write.getValue());
                            assertThat(post(write.getKey(), text).statusCode()).isEqualTo(400);
                            assertThat(store.count("SELECT count(*) FROM " + write.getValue()))
                                    .isEqualTo(before);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> anIdempotencyKeyIsNeeded() {
        return PATHS.keySet().stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertInvalid(As.bea().body(good(path).toString()).post(path), "Idempotency-Key")));
    }

    @TestFactory
    Stream<DynamicTest> queriesAreCheckedToo() {
        String client = World.id();
        Map<String, String> wrong = Map.of(
                "/coverages",
                "client",
                "/authorisations",
                "client",
                "/delivered-services?client=" + client + "&from=2026-03-02",
                "to",
                "/clients/" + client + "/units-left",
                "on",
                "/ledger/journals",
                "claim",
                "/ledger/trial-balance?site=nowhere",
                "site",
                "/claims?site=nowhere",
                "site",
                "/payers?limit=0",
                "limit",
                "/payers?limit=201",
                "limit",
                "/payers?after=%25%25",
                "after");
        return wrong.entrySet().stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.getKey(),
                        () -> assertInvalid(As.bea().urlEncodingEnabled(false).get(query.getKey()), query.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> idsThatAreNoneAreNotFound() {
        return Stream.of(
                        "/payers/x",
                        "/payer-policies/x",
                        "/coverages/x",
                        "/claims/x",
                        "/batches/x",
                        "/claim-runs/x",
                        "/clients/x/balance")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertProblem(As.bea().get(path), 404, "not-found")));
    }

    private static final String NOBODY = World.id();
    private static final String APPEALS = "/claims/" + NOBODY + "/appeals";
    private static final String ESTIMATES = "/clients/" + NOBODY + "/estimates";
    private static final String ESTIMATE_REQUESTS = "/clients/" + NOBODY + "/estimate-requests";
    private static final String TRUE_PAYER = "/coverages/" + NOBODY + "/eligibility-checks/" + NOBODY + "/true-payer";

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("/payers", "payer"),
            Map.entry("/payer-policies", "payer_policy"),
            Map.entry("/payer-policies/imports", "payer_policy"),
            Map.entry("/coverages", "coverage"),
            Map.entry("/authorisations", "authorisation"),
            Map.entry("/claim-runs", "claim_run"),
            Map.entry("/batches", "batch"),
            Map.entry(APPEALS, "appeal"),
            Map.entry(ESTIMATES, "estimate"),
            Map.entry(ESTIMATE_REQUESTS, "estimate_request"),
            Map.entry(TRUE_PAYER, "coverage"));

    private static List<Wrong> wrongs() {
        List<Wrong> wrongs = new ArrayList<>();
        PATHS.forEach((path, table) -> {
            good(path).fieldNames().forEachRemaining(field -> {
                if (!OPTIONAL.contains(path + " " + field)) {
                    wrongs.add(new Wrong(path, table, "missing", field, body -> body.remove(field)));
                }
                wrongs.add(new Wrong(path, table, "of another type", field, body -> {
                    if (body.get(field).isArray()) {
                        body.put(field, "canary");
                    } else {
                        body.putArray(field).add("canary");
                    }
                }));
            });
            wrongs.add(new Wrong(path, table, "unknown", "status", body -> body.put("status", "canary")));
        });
        text(wrongs, "/payers", "payer", "code", "", "lower", "A", "X".repeat(21), "A~B");
        text(wrongs, "/payers", "payer", "name", "", " ", "N".repeat(61), "😀");
        text(wrongs, "/payers", "payer", "ediId", "", "a b", "A*B", "X".repeat(21));
        text(wrongs, "/payers", "payer", "kind", "canary");
        text(wrongs, "/payers", "payer", "filingIndicator", "CIX", "~");
        text(wrongs, "/payer-policies", "payer_policy", "payer", "canary");
        text(wrongs, "/payer-policies", "payer_policy", "effectiveFrom", "2026-02-30", "canary");
        text(wrongs, "/payer-policies", "payer_policy", "effectiveTo", "2000-01-01");
        wrongs.add(new Wrong(
                "/payer-policies", "payer_policy", "of nobody", "payer", body -> body.put("payer", World.id())));
        terms(wrongs, "terms.typeOfBill", terms -> terms.put("typeOfBill", "canary"));
        terms(wrongs, "terms.typeOfBill", terms -> terms.remove("typeOfBill"));
        terms(wrongs, "terms.claimForm", terms -> terms.put("claimForm", "STATEMENT"));
        terms(wrongs, "terms.unitRule", terms -> terms.put("unitRule", "canary"));
        terms(wrongs, "terms.timelyFilingDays", terms -> terms.put("timelyFilingDays", 0));
        terms(wrongs, "terms.noteRequired", terms -> terms.remove("noteRequired"));
        terms(wrongs, "terms.certifiedWeekMinMinutes", terms -> terms.put("certifiedWeekMinMinutes", 10_081));
        terms(wrongs, "terms.certificationDays", terms -> terms.put("certifiedWeekMinMinutes", 540));
        perWeek(wrongs, "terms.perWeek.minServices", week -> week.put("minServices", 0));
        perWeek(wrongs, "terms.perWeek.shortWeek", week -> week.put("shortWeek", "canary"));
        perWeek(wrongs, "terms.perWeek.revCode", week -> week.remove("revCode"));
        perWeek(wrongs, "terms.perWeek.bundled", week -> week.putArray("excluded"));
        perWeek(
                wrongs,
                "terms.perWeek.carveOut",
                week -> week.putArray("carveOut").add("H0015"));
        perWeek(wrongs, "terms.feeSchedule", week -> week.put("code", "H0020"));
        terms(wrongs, "terms.serviceCodes", terms -> terms.putArray("serviceCodes"));
        terms(
                wrongs,
                "terms.serviceCodes[0].code",
                terms -> ((ObjectNode) terms.get("serviceCodes").get(0)).put("code", "canary"));
        terms(wrongs, "terms.feeSchedule", terms -> ((ObjectNode) terms.get("feeSchedule")).remove("H0005"));
        terms(wrongs, "terms.feeSchedule", terms -> ((ObjectNode) terms.get("feeSchedule")).remove("H0015"));
        terms(
                wrongs,
                "terms.perDiem.dayMinMinutes",
                terms -> ((ObjectNode) terms.get("perDiem")).put("dayMinMinutes", 0));
        terms(wrongs, "terms.perDiem.weekMinDays", terms -> ((ObjectNode) terms.get("perDiem")).put("weekMinDays", 8));
        terms(
                wrongs,
                "terms.perDiem.bundled",
                terms -> ((ArrayNode) terms.get("perDiem").get("bundled")).remove(0));
        terms(
                wrongs,
                "terms.perDiem.carveOut",
                terms -> ((ArrayNode) terms.get("perDiem").get("carveOut")).add("H0005"));
        terms(wrongs, "terms.source", terms -> terms.put("source", " "));
        terms(wrongs, "terms.amount", terms -> terms.put("amount", 1));
        text(wrongs, "/payer-policies/imports", "payer_policy", "example", "", "canary", "../comm-a", "X".repeat(41));
        text(wrongs, "/coverages", "coverage", "memberId", "", "A", "A~B", "A B", "M".repeat(41));
        text(wrongs, "/coverages", "coverage", "groupNumber", "A*B", "");
        text(wrongs, "/coverages", "coverage", "relationship", "canary");
        text(wrongs, "/coverages", "coverage", "effectiveTo", "2000-01-01");
        text(wrongs, "/coverages", "coverage", "client", "canary");
        wrongs.add(new Wrong("/coverages", "coverage", "4", "rank", body -> body.put("rank", 4)));
        wrongs.add(new Wrong("/coverages", "coverage", "of nobody", "client", body -> body.put("client", World.id())));
        wrongs.add(new Wrong("/coverages", "coverage", "of nobody", "payer", body -> body.put("payer", World.id())));
        wrongs.add(new Wrong(
                "/coverages",
                "coverage",
                "missing for a child",
                "subscriber",
                body -> body.put("relationship", "CHILD")));
        wrongs.add(new Wrong(
                "/coverages",
                "coverage",
                "in other letters",
                "subscriber",
                body -> body.putObject("subscriber")
                        .put("familyName", "Петрова")
                        .put("givenName", "Анна")));
        wrongs.add(new Wrong(
                "/coverages",
                "coverage",
                "half",
                "subscriber.givenName",
                body -> body.putObject("subscriber").put("familyName", "A")));
        text(wrongs, "/authorisations", "authorisation", "number", "", "A~B", "N".repeat(31));
        text(wrongs, "/authorisations", "authorisation", "service", "", "canary", "H15");
        text(wrongs, "/authorisations", "authorisation", "to", "2000-01-01");
        wrongs.add(new Wrong("/authorisations", "authorisation", "0", "units", body -> body.put("units", 0)));
        wrongs.add(
                new Wrong("/authorisations", "authorisation", "too many", "units", body -> body.put("units", 10_001)));
        wrongs.add(new Wrong(
                "/authorisations", "authorisation", "of nobody", "client", body -> body.put("client", World.id())));
        text(wrongs, "/claim-runs", "claim_run", "site", "", "nowhere", "s".repeat(41));
        text(wrongs, "/claim-runs", "claim_run", "to", "2000-01-01", "2099-01-01", "canary");
        wrongs.add(
                new Wrong("/claim-runs", "claim_run", "of nobody", "client", body -> body.put("client", World.id())));
        text(wrongs, APPEALS, "appeal", "argument", "", " ", "A".repeat(4_001));
        text(wrongs, ESTIMATES, "estimate", "requestedOn", "2026-02-30", "canary");
        text(wrongs, ESTIMATE_REQUESTS, "estimate_request", "requestedOn", "2026-02-30", "canary");
        text(wrongs, TRUE_PAYER, "coverage", "memberId", "", "A", "A~B", "M".repeat(41));
        text(wrongs, "/batches", "batch", "site", "", "nowhere");
        text(wrongs, "/batches", "batch", "form", "canary");
        wrongs.add(new Wrong("/batches", "batch", "of nobody", "payer", body -> body.put("payer", World.id())));
        return wrongs;
    }

    private static final List<String> OPTIONAL = List.of(
            "/payer-policies effectiveTo",
            "/coverages groupNumber",
            "/coverages effectiveTo",
            "/claim-runs client",
            "/batches form",
            ESTIMATES + " scheduledOn",
            ESTIMATE_REQUESTS + " scheduledOn",
            TRUE_PAYER + " payer",
            TRUE_PAYER + " memberId");

    private static void text(List<Wrong> wrongs, String path, String table, String field, String... values) {
        for (String value : values) {
            wrongs.add(new Wrong(path, table, "'" + value + "'", field, body -> body.put(field, value)));
        }
    }

    private static void terms(List<Wrong> wrongs, String field, Consumer<ObjectNode> change) {
        wrongs.add(new Wrong(
                "/payer-policies",
                "payer_policy",
                "wrong",
                field,
                body -> change.accept((ObjectNode) body.get("terms"))));
    }

    /** A code of the week that is good, but for one thing: it bundles every code of a service, and excludes the day's. */
    private static void perWeek(List<Wrong> wrongs, String field, Consumer<ObjectNode> change) {
        terms(wrongs, field, terms -> {
            ObjectNode week = terms.putObject("perWeek");
            week.put("code", "H0038")
                    .put("revCode", "0900")
                    .put("minServices", 9)
                    .put("shortWeek", "HOLD");
            ArrayNode bundled = week.putArray("bundled");
            terms.get("serviceCodes").findValuesAsText("code").stream()
                    .distinct()
                    .forEach(bundled::add);
            week.putArray("excluded").add("H0015");
            week.putArray("carveOut");
            change.accept(week);
        });
    }

    private static ObjectNode good(String path) {
        String monday = World.lastMonday().toString();
        return switch (path) {
            case "/payers" -> ((ObjectNode) World.example("comm-a").get("payer")).put("code", "GOOD-1");
            case "/payer-policies" ->
                ((ObjectNode) World.example("comm-a").get("policies").get(0))
                        .put("payer", Known.get().payer())
                        .put("effectiveTo", "2030-01-01");
            case "/payer-policies/imports" -> node(Json.of("example", "comm-a"));
            case "/coverages" ->
                node(Json.with(World.coverage(Known.get().client(), Known.get().payer()), "effectiveTo", "2030-01-01"));
            case "/authorisations" ->
                node(Json.of(
                        "client",
                        Known.get().client(),
                        "payer",
                        Known.get().payer(),
                        "number",
                        "A1",
                        "service",
                        "H0015",
                        "units",
                        10,
                        "from",
                        monday,
                        "to",
                        "2030-01-01"));
            case "/claim-runs" ->
                node(Json.of("site", Person.SITE, "client", Known.get().client(), "from", monday, "to", monday));
            case "/batches" ->
                node(Json.of("payer", Known.get().payer(), "site", Person.SITE, "form", "INSTITUTIONAL"));
            default -> goodOfOne(path, monday);
        };
    }

    private static ObjectNode goodOfOne(String path, String monday) {
        if (path.equals(APPEALS)) {
            return node(Json.of("argument", "It was authorised.", "enclosures", List.of("letter")));
        }
        if (path.equals(ESTIMATE_REQUESTS)) {
            return node(Json.of("site", Person.SITE, "requestedOn", monday, "scheduledOn", "2030-01-01"));
        }
        if (path.equals(TRUE_PAYER)) {
            return node(Json.of("payer", NOBODY, "memberId", "M1"));
        }
        return node(Json.of(
                "site",
                Person.SITE,
                "payer",
                Known.get().payer(),
                "program",
                "SUD",
                "requestedOn",
                monday,
                "scheduledOn",
                "2030-01-01",
                "from",
                monday,
                "to",
                monday,
                "services",
                List.of(Json.of("type", "GROUP_COUNSELLING", "kind", "GROUP", "minutes", 60, "sessions", 2))));
    }

    /** A client and a payer that are there, made once. */
    private record Known(String client, String payer) {

        private static Known known;

        static synchronized Known get() {
            if (known == null) {
                known = new Known(World.client(Person.SITE), World.barePayer());
            }
            return known;
        }
    }

    private static ObjectNode node(Map<String, Object> body) {
        return JSON.valueToTree(body);
    }

    private static Response post(String path, String body) {
        return As.anew(As.bea()).body(body).post(path);
    }
}
