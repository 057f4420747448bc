package health.concord.scheduling.roster;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import health.concord.scheduling.testsupport.As;
import health.concord.scheduling.testsupport.Json;
import health.concord.scheduling.testsupport.Statements;
import health.concord.scheduling.testsupport.Store;
import health.concord.scheduling.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupRostersTest {

    @Inject
    Store store;

    @Inject
    EntityManagerFactory hibernate;

    private final String group = World.id();

    private record Member(String client, String episode) {

        static Member known() {
            String client = World.client("harbor");
            return new Member(client, World.episode(client, "harbor"));
        }

        Member seatedIn(String series) {
            World.confirmed(Json.with(
                    World.holdBody("harbor", client, World.nextMonday(), World.groupPart(series)), "episode", episode));
            return this;
        }

        void agreed(Object signed) {
            World.event(
                    "group-agreement.changed",
                    "group-agreement",
                    episode,
                    "harbor",
                    Json.of("episode", episode, "client", client, "signed", signed, "on", "2026-03-02"));
        }

        String waitsFor(String series) {
            return As.anew(As.sam())
                    .body(Json.of("site", "harbor", "client", client, "episode", episode, "series", series))
                    .post("/waitlist")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    private ValidatableResponse roster(String person) {
        return As.person(person)
                .get("/group-rosters/" + group + "?site=harbor")
                .then()
                .statusCode(200);
    }

    @Test
    void groupIsToldAsAWhole() {
        String series = World.series("harbor", "group", group, "capacity", 1, "minimum", 1);
        Member member = Member.known().seatedIn(series);
        Member other = Member.known();
        String waiting = other.waitsFor(series);
        member.agreed(true);

        roster("clara")
                .body("series", hasSize(1))
                .body("series[0].series.id", equalTo(series))
                .body("series[0].series.taken", equalTo(1))
                .body("series[0].coming", hasSize(4))
                .body("series[0].coming[0].booked", equalTo(1))
                .body("series[0].members.client", contains(member.client()))
                .body("series[0].members[0].name", equalTo("Jo " + member.client()))
                .body("series[0].members[0].agreement.signed", equalTo(true))
                .body("series[0].members[0].agreement.on", equalTo("2026-03-02"))
                .body("series[0].company.programs.SUD", equalTo(1))
                .body("series[0].company.levels.'2.1'", equalTo(1))
                .body("series[0].company.withoutLevel", equalTo(0))
                .body("series[0].company.adults", equalTo(1))
                .body("series[0].company.minors", equalTo(0))
                .body("series[0].waiting.entry.id", contains(waiting))
                .body("series[0].waiting.name", contains("Jo " + other.client()));
        assertThat(store.text("SELECT string_agg(details, ' ') FROM audit_entry WHERE subject_id = ?", group))
                .contains(member.client(), other.client());
        assertThat(store.text("SELECT string_agg(action, ' ') FROM audit_entry WHERE subject_id = ?", member.episode()))
                .contains("group-agreement.read");
    }

    @Test
    void agreementsAreKeptFromSchedulersAndGoneWhenTakenBack() {
        String series = World.series("harbor", "group", group);
        Member member = Member.known().seatedIn(series);
        member.agreed(false);

        roster("sam").body("series[0].members[0]", not(hasKey("agreement")));
        roster("olu").body("series[0].members[0].agreement.signed", equalTo(false));
        member.agreed(null);
        roster("ines").body("series[0].members[0]", not(hasKey("agreement")));
    }

    @Test
    void anotherSitesGroupIsNotToldAndOneWithoutSeriesIsEmpty() {
        World.series("harbor", "group", group);

        assertProblem(As.carl().get("/group-rosters/" + group + "?site=harbor"), 404, "not-found");
        As.carl()
                .get("/group-rosters/" + group + "?site=mesa")
                .then()
                .statusCode(200)
                .body("series", empty());
    }

    @Test
    void takesAConstantNumberOfQueries() {
        String series = World.series("harbor", "group", group);
        Member.known().seatedIn(series);
        long ofOne = statements();
        String second = World.series("harbor", "group", group);
        Member.known().seatedIn(second);
        Member.known().seatedIn(second);

        assertThat(statements()).isEqualTo(ofOne).isLessThanOrEqualTo(10);
    }

    private long statements() {
        Statistics statistics = Statements.counted(hibernate);
        statistics.clear();
        roster("clara");
        return statistics.getPrepareStatementCount();
    }
}
