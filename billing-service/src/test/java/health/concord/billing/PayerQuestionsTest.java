package health.concord.billing;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions to payers before care: coverage and authorisation, with consent asked first. */
@QuarkusTest
class PayerQuestionsTest {

    private static final LocalDate MONDAY = World.lastMonday();

    private static String coverage(Person person) {
        return As.bea().get("/coverages?client=" + person.client()).path("items[0].id");
    }

    private static Response check(Person person) {
        return As.anew(As.bea())
                .body(Json.of("serviceDate", MONDAY.toString()))
                .post("/coverages/" + coverage(person) + "/eligibility-checks");
    }

    private static String trace(String kind, Response asked) {
        return kind + asked.<String>path("id").replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** One that no other payer has. */
    private static String ediId() {
        return "P" + World.id().substring(24).toUpperCase(Locale.ROOT);
    }

    private static String file(String trace) throws IOException {
        try (Stream<Path> files = Files.list(IntakeStub.outbound())) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("27"))
                    .toList()) {
                String text = Files.readString(file);
                if (text.contains(trace)) {
                    return text;
                }
            }
        }
        return "";
    }

    @Test
    void aCoverageIsAskedAboutAndTheAnswerNamesTheTruePayer() throws IOException {
        Person person = Person.coveredBy(World.payer("comm-a"));
        String plan = ediId();

        Response asked = check(person);

        asked.then().statusCode(201).body("state", is("ASKED"));
        String trace = trace("E", asked);
        assertThat(file(trace))
                .contains("ST*270*0001*005010X279A1~", "TRN*1*" + trace + "*9990000001~", "NM1*IL*1*RIVERA*JORDAN")
                .contains("EQ*30~");
        Inbound.send(Inbound.file(
                        "HB",
                        "271",
                        "005010X279A1",
                        List.of(
                                "BHT*0022*11*" + trace + "*20260310*0900",
                                "HL*1**20*1",
                                "NM1*PR*2*STATE MEDICAID*****PI*SKMED0",
                                "HL*2*1*21*1",
                                "NM1*1P*2*HARBOR STREET IOP*****XX*" + Inbound.NPI,
                                "HL*3*2*22*0",
                                "TRN*2*" + trace + "*9990000001",
                                "NM1*IL*1*RIVERA*JORDAN****MI*XYZ123456",
                                "DTP*346*RD8*20260101-20261231",
                                "EB*1**30**GOLD PLAN",
                                "EB*R**30",
                                "LS*2120",
                                "NM1*PRP*2*MANAGED CARE PLAN*****PI*" + plan,
                                "LE*2120",
                                "EB*B**MH^AI*HM**27*25",
                                "EB*A**MH*****.2",
                                "EB*C*IND*30***23*1500")))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"))
                .body("notes", hasSize(0));
        As.bea()
                .get("/coverages/" + coverage(person) + "/eligibility-checks")
                .then()
                .body("items[0].state", is("ANSWERED"))
                .body("items[0].active", is(true))
                .body("items[0].billTo.ediId", is(plan))
                .body("items[0].until", is("2026-12-31"))
                .body("items[0].benefits.find{it.information=='B'}.amountCents", is(2_500))
                .body("items[0].benefits.find{it.information=='A'}.tenThousandths", is(2_000));
        assertThat(IntakeStub.questions(person.client())).isNotEmpty();

        String claim = person.fullWeek()
                .run()
                .body("claims[0].state", is("HELD"))
                .body("holds.code", hasItem("PAYER_DIFFERS"))
                .body("holds.predicts", hasItem("CO-109"))
                .extract()
                .path("claims[0].id");
        As.bea()
                .get("/claims/" + claim + "/evidence")
                .then()
                .body("patientShare.expected.deductibleCents", is(75_000))
                .body("patientShare.expected.copayCents", is(7_500))
                .body("patientShare.expected.totalCents", is(75_000));
        takesThePlanOver(person, claim, plan);
    }

    /** The plan that the answer named becomes the coverage's payer, and the claim goes to it. */
    private static void takesThePlanOver(Person person, String claim, String ediId) {
        String coverage = coverage(person);
        String check =
                As.bea().get("/coverages/" + coverage + "/eligibility-checks").path("items[0].id");
        String path = "/coverages/" + coverage + "/eligibility-checks/" + check + "/true-payer";
        String one = World.payer("comm-a", ediId(), terms -> {});
        assertProblem(take(path, Json.of("payer", one)), 422, "refused").body("code", is("PAYER_UNKNOWN"));
        String plan = World.payer("comm-a", ediId, terms -> {});
        World.payer("comm-a", ediId, terms -> {});
        assertInvalid(take(path, Json.of()), "payer");
        assertInvalid(take(path, Json.of("payer", one)), "payer");
        assertInvalid(take(path, Json.of("payer", plan, "memberId", "A~B")), "memberId");
        assertProblem(
                take("/coverages/" + World.id() + "/eligibility-checks/" + check + "/true-payer", Json.of()),
                404,
                "not-found");

        take(path, Json.of("payer", plan, "memberId", "plan77"))
                .then()
                .statusCode(201)
                .body("payer", is(plan))
                .body("memberId", is("PLAN77"));

        assertProblem(take(path, Json.of("payer", plan)), 409, "wrong-state");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> As.bea()
                        .get("/claims/" + claim)
                        .then()
                        .body("state", is("READY"))
                        .body("payer.id", is(plan)));
        assertThat(SecondPayer.segments(SentClaim.batch(plan)))
                .anyMatch(segment -> segment.startsWith("NM1*IL*1*RIVERA*JORDAN****MI*PLAN77"))
                .anyMatch(segment -> segment.endsWith("*PI*" + ediId));
    }

    private static Response take(String path, Map<String, Object> body) {
        return As.anew(As.bea()).body(body).post(path);
    }

    @Test
    void whoIsBilledFirstAnywayHoldsNothing() {
        String first = ediId();
        Person person = Person.coveredBy(World.payer("comm-a", first, terms -> {}));
        SecondPayer.cover(person, World.payer("mcd-n"), 2, Map.of());
        String second = As.bea().get("/coverages?client=" + person.client()).path("items.find { it.rank == 2 }.id");
        Response asked = As.anew(As.bea())
                .body(Json.of("serviceDate", MONDAY.toString()))
                .post("/coverages/" + second + "/eligibility-checks");
        Inbound.send(Inbound.file(
                        "HB",
                        "271",
                        "005010X279A1",
                        List.of(
                                "BHT*0022*11*X*20260310*0900",
                                "HL*1**20*1",
                                "NM1*PR*2*STATE MEDICAID*****PI*MCDN1",
                                "HL*2*1*22*0",
                                "TRN*2*" + trace("E", asked) + "*9990000001",
                                "NM1*IL*1*RIVERA*JORDAN****MI*SEC77",
                                "DTP*356*D8*20260101",
                                "DTP*357*D8*20260630",
                                "EB*1**30",
                                "EB*R**30",
                                "LS*2120",
                                "NM1*PRP*2*FIRST HEALTH*****PI*" + first,
                                "LE*2120")))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"));
        As.bea()
                .get("/coverages/" + second + "/eligibility-checks")
                .then()
                .body("items[0].from", is("2026-01-01"))
                .body("items[0].until", is("2026-06-30"));

        person.fullWeek().run().body("claims[0].state", is("READY"));
    }

    @Test
    void withoutConsentNothingLeavesAndNothingIsBlocked() throws IOException {
        Person person = Person.coveredBy(World.payer("comm-a")).fullWeek();
        var refusal = IntakeStub.refuse(person.client(), "CONSENT_MISSING", null);

        Response asked = check(person);

        asked.then().statusCode(201).body("state", is("NOT_SENT")).body("why", containsString("CONSENT_MISSING"));
        assertThat(file(trace("E", asked))).isEmpty();
        IntakeStub.permit(refusal);
        person.run().body("claims[0].state", is("READY"));
    }

    @Test
    void whatAPayerCertifiesBecomesAnAuthorisationAndIsUsedUp() throws IOException {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();

        Response asked = As.anew(As.bea())
                .body(Json.of(
                        "coverage",
                        coverage(person),
                        "service",
                        "H0015",
                        "revCode",
                        "0906",
                        "units",
                        12,
                        "from",
                        MONDAY.toString(),
                        "to",
                        MONDAY.plusMonths(3).toString()))
                .post("/authorisation-requests");

        asked.then().statusCode(201).body("state", is("ASKED"));
        String trace = trace("A", asked);
        assertThat(file(trace)).contains("ST*278*0001*005010X217~", "SV2*0906*HC:H0015**UN*12~", "HSD*VS*12~");
        Inbound.send(Inbound.file(
                        "HI",
                        "278",
                        "005010X217",
                        List.of(
                                "BHT*0007*11*" + trace + "*20260310*0900*18",
                                "HL*1**20*1",
                                "NM1*X3*2*COMMERCIAL ALLIANCE HEALTH*****PI*COMMA1",
                                "HL*2*1*21*1",
                                "NM1*1P*2*HARBOR STREET IOP*****XX*" + Inbound.NPI,
                                "HL*3*2*22*1",
                                "NM1*IL*1*RIVERA*JORDAN****MI*XYZ123456",
                                "HL*4*3*EV*1",
                                "TRN*2*" + trace + "*9990000001",
                                "UM*HS*I*A7",
                                "HCR*A1*AUTH" + trace.substring(20),
                                "HL*5*4*SS*0",
                                "UM*HS*I",
                                "HSD*VS*10")))
                .then()
                .statusCode(201)
                .body("transactions.outcome", contains("APPLIED"));
        String authorisation = As.bea()
                .get("/authorisation-requests?client=" + person.client())
                .then()
                .body("items[0].state", is("APPROVED"))
                .extract()
                .path("items[0].authorisation");

        person.run();
        person.run().body("claims[0].state", is("READY"));

        As.bea()
                .get("/reviews/authorisations/" + authorisation)
                .then()
                .statusCode(200)
                .body("units", is(10))
                .body("committed", is(3))
                .body("used", is(0))
                .body("left", is(7))
                .body("lastFourWeeks", is(3));
        As.bea()
                .get("/reviews/tasks?dueBy=" + MONDAY.plusYears(2))
                .then()
                .statusCode(200)
                .body("about", hasItem(authorisation));
    }

    @Test
    void aPolicyIsTriedOnServicesWithoutStoringAnything() {
        As.bea()
                .body(Json.of(
                        "site",
                        Person.SITE,
                        "program",
                        "SUD",
                        "terms",
                        World.example("mcd-n").get("policies").get(0).get("terms"),
                        "services",
                        List.of(service("09:00", 60), service("10:00", 60), service("11:00", 60), service("13:00", 5))))
                .post("/policy-previews")
                .then()
                .statusCode(200)
                .body("readyCents", is(25_000))
                .body("lines[0].code", is("H0015"))
                .body("lines[0].trace.rule", hasItem("DAY_MINUTES"));
    }

    @Test
    void aPolicyIsTriedWithWhatAPhysicianCertified() {
        Map<String, Object> wanted = Json.of(
                "site",
                Person.SITE,
                "program",
                "SUD",
                "terms",
                World.example("medicare-iop").get("policies").get(0).get("terms"),
                "services",
                List.of(service("09:00", 60)));

        As.bea()
                .body(wanted)
                .post("/policy-previews")
                .then()
                .statusCode(200)
                .body("readyCents", is(6_000))
                .body("lines[0].trace.rule", hasItem("CERTIFIED_WEEK"));
        As.bea()
                .body(Json.with(wanted, "certifiedMinutesPerWeek", 480))
                .post("/policy-previews")
                .then()
                .statusCode(200)
                .body("heldCents", is(6_000))
                .body("lines[0].holds.code", contains("CERT_WEEK_MINUTES"))
                .body("lines[0].holds.detail", contains("480/540"));
    }

    private static Object service(String from, int minutes) {
        return Json.of(
                "type",
                "GROUP_COUNSELLING",
                "kind",
                "GROUP",
                "date",
                "2026-03-02",
                "from",
                from,
                "minutes",
                minutes,
                "mode",
                "IN_PERSON");
    }
}
