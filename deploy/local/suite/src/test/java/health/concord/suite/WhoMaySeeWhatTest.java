package health.concord.suite;

import static health.concord.suite.http.Who.ADA;
import static health.concord.suite.http.Who.BEA;
import static health.concord.suite.http.Who.CARL;
import static health.concord.suite.http.Who.CLARA;
import static health.concord.suite.http.Who.INES;
import static health.concord.suite.http.Who.INTAKE;
import static health.concord.suite.http.Who.LAKESIDE;
import static health.concord.suite.http.Who.MATCHING;
import static health.concord.suite.http.Who.OLU;
import static health.concord.suite.http.Who.RIVERSIDE;
import static health.concord.suite.http.Who.SAM;
import static health.concord.suite.http.Who.SCHEDULING;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import health.concord.suite.steps.IntakeSteps;
import health.concord.suite.steps.IntakeSteps.Client;
import health.concord.suite.steps.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may do what, and that another's record looks like a missing one (trust.md, sections 1 and 3). */
@OnSuite
@Order(30)
class WhoMaySeeWhatTest {

    private static final Map<String, Object> NOTHING = Map.of();

    private final IntakeSteps intake = new IntakeSteps();

    /**
     * An operation and everybody who may call it.
     *
     * @param body of a kind that changes nothing: on a missing thing, or one that is refused for its content
     */
    record Sample(
            Part service,
            String method,
            String path,
            @Nullable Object body,
            Set<Who> allowed) {
        @Override
        public String toString() {
            return service.code() + " " + method + " " + path;
        }
    }

    static final List<Sample> SAMPLES = List.of(
            read(Part.INTAKE, "/clients?q=zz", INES, CLARA, CARL, SAM, BEA, ADA, OLU),
            read(Part.INTAKE, "/referrals", INES, CLARA, CARL, ADA, OLU, RIVERSIDE, LAKESIDE),
            read(Part.INTAKE, "/instruments", INES, CLARA, CARL, ADA, OLU),
            write(Part.INTAKE, "/referrals", INES, ADA, RIVERSIDE, LAKESIDE),
            write(Part.INTAKE, "/referrals/{id}/decline", INES, ADA),
            write(Part.INTAKE, "/episodes/{id}/responses", INES, CLARA, CARL, ADA),
            write(Part.INTAKE, "/episodes/{id}/level-of-care-decisions", CLARA, CARL, ADA),
            write(Part.INTAKE, "/safety-holds/{id}/release", CLARA, CARL, ADA),
            write(Part.INTAKE, "/events", SCHEDULING, Who.BILLING),
            write(Part.INTAKE, "/audit/verifications", OLU, ADA),
            read(Part.INTAKE, "/audit/entries", OLU, ADA),
            read(Part.MATCHING, "/therapists", INES, CLARA, CARL, SAM, ADA, OLU, INTAKE, SCHEDULING, Who.BILLING),
            read(Part.MATCHING, "/rule-sets/current", INES, CLARA, CARL, SAM, ADA, OLU),
            write(Part.MATCHING, "/groups", CLARA, CARL, ADA),
            write(Part.MATCHING, "/placement-requests/{id}/acceptances", CLARA, CARL, ADA),
            write(Part.MATCHING, "/placement-requests/{id}/overrides", CLARA, CARL, ADA),
            read(Part.SCHEDULING, "/rooms", INES, CLARA, CARL, SAM, ADA, OLU, INTAKE, MATCHING, Who.BILLING),
            read(Part.SCHEDULING, "/sessions", INES, CLARA, CARL, SAM, ADA, OLU),
            write(Part.SCHEDULING, "/rooms", SAM, ADA),
            write(Part.SCHEDULING, "/group-series", SAM, ADA),
            write(Part.SCHEDULING, "/placements/{id}/enrolment", INTAKE, MATCHING, Who.BILLING),
            new Sample(
                    Part.SCHEDULING,
                    "PUT",
                    "/sessions/{id}/attendance/{id}",
                    NOTHING,
                    EnumSet.of(CLARA, CARL, SAM, ADA)),
            read(Part.BILLING, "/payers", INES, BEA, ADA, OLU),
            read(Part.BILLING, "/ledger/trial-balance", BEA, ADA, OLU),
            write(Part.BILLING, "/claim-runs", BEA, ADA),
            write(Part.BILLING, "/batches", BEA, ADA),
            write(Part.BILLING, "/coverages", INES, BEA, ADA));

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everybodyElseIsRefused(Sample sample) {
        Map<Who, Integer> statuses = Stream.of(Who.values())
                .collect(Collectors.toMap(
                        who -> who,
                        who -> call(who.at(sample.service()), sample).status()));

        Set<Who> letIn = statuses.entrySet().stream()
                .filter(entry -> entry.getValue() != 401 && entry.getValue() != 403)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Who.class)));
        assertThat(letIn).as("let in, by status: %s", statuses).isEqualTo(sample.allowed());
        assertThat(statuses.values()).as("no fault").allMatch(status -> status < 500);
    }

    /** Good tokens, of our realm, for other services. */
    @ParameterizedTest
    @EnumSource(
            value = Who.class,
            names = {"RIVERSIDE", "INTAKE", "MATCHING"})
    void aTokenForOtherServicesIsNone(Who caller) {
        Part notMeant = caller == RIVERSIDE ? Part.BILLING : caller == INTAKE ? Part.INTAKE : Part.MATCHING;

        Answer answer = caller.at(notMeant).get("/events/undelivered");

        assertThat(answer.outcome()).isEqualTo("401 unauthenticated");
    }

    @Test
    void riversideSeesLakesidesReferralAsIfThereWereNone() {
        Person person = Person.adult("Lake", 40);
        UUID lakesides = LAKESIDE.at(Part.INTAKE)
                .post("/referrals", person.referredTo(IntakeSteps.SITE))
                .expect(201)
                .id();
        Api riverside = RIVERSIDE.at(Part.INTAKE);

        Answer others = riverside.get("/referrals/%s", lakesides);
        Answer missing = riverside.get("/referrals/%s", UUID.randomUUID());

        assertThat(others.status()).isEqualTo(404);
        assertThat(withoutPlace(others)).isEqualTo(withoutPlace(missing));
        assertThat(riverside.get("/referrals?limit=200").expect(200).body()).doesNotContain(lakesides.toString());
        assertThat(LAKESIDE.at(Part.INTAKE).get("/referrals/%s", lakesides).status())
                .isEqualTo(200);
    }

    @Test
    void aPartnerSeesOfItsReferralWhatItSentAndNothingMore() {
        Answer made = RIVERSIDE
                .at(Part.INTAKE)
                .post("/referrals", Person.adult("River", 40).referredTo(IntakeSteps.SITE))
                .expect(201);

        Answer seen = RIVERSIDE.at(Part.INTAKE).get("/referrals/%s", made.id()).expect(200);

        assertThat(seen.text("organisation")).isEqualTo("riverside");
        assertThat(Json.map(seen.json())).doesNotContainKeys("client", "episode", "reason", "history");
    }

    @Test
    void carlOfMesaSeesHarborsClientAsIfThereWereNone() {
        Client harbors = intake.admit(Person.adult("Harbor", 33));
        Client mesas = intake.admit(Person.adult("Mesa", 33), "mesa");
        Api carl = CARL.at(Part.INTAKE);

        Answer others = carl.get("/clients/%s", harbors.id());
        Answer missing = carl.get("/clients/%s", UUID.randomUUID());

        assertThat(others.status()).isEqualTo(404);
        assertThat(withoutPlace(others)).isEqualTo(withoutPlace(missing));
        assertThat(carl.get("/episodes/%s", harbors.episode()).status()).isEqualTo(404);
        assertThat(carl.get("/episodes?client=%s", harbors.id())
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(carl.get("/clients/%s", mesas.id()).status()).isEqualTo(200);
    }

    private static Sample read(Part service, String path, Who... allowed) {
        return new Sample(service, "GET", path, null, EnumSet.copyOf(List.of(allowed)));
    }

    private static Sample write(Part service, String path, Who... allowed) {
        return new Sample(service, "POST", path, NOTHING, EnumSet.copyOf(List.of(allowed)));
    }

    private static Answer call(Api caller, Sample sample) {
        String path = sample.path().replace("{id}", UUID.randomUUID().toString());
        return caller.send(sample.method(), path, sample.body());
    }

    /** What a problem says, without the id of the request that asked. */
    private static Map<String, Object> withoutPlace(Answer problem) {
        Map<String, Object> said = Json.map(problem.json());
        said.remove("instance");
        return said;
    }
}
