package health.concord.matching.queue;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.tomakehurst.wiremock.client.WireMock;
import health.concord.commons.work.Work;
import health.concord.matching.testsupport.As;
import health.concord.matching.testsupport.Peers;
import health.concord.matching.testsupport.Queue;
import health.concord.matching.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueueRunsTest {

    private static final String SITE = "mesa";

    @Inject
    DataSource database;

    @Inject
    Work work;

    @BeforeEach
    void empty() throws SQLException {
        Peers.reset();
        Queue.empty(database, SITE);
    }

    private static List<String> waiting(int people) {
        return IntStream.range(0, people)
                .mapToObj(one -> World.recommended(World.snapshot(SITE)))
                .toList();
    }

    private long runs() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM queue_run")) {
            count.next();
            return count.getLong(1);
        }
    }

    @Test
    void everybodyGetsAWeekWhereThereIsRoom() {
        World.at(SITE);
        var requests = waiting(3);

        var run = Queue.planned(SITE);

        assertThat(run.getBoolean("result.optimal")).isTrue();
        assertThat(run.getFloat("result.gap")).isZero();
        assertThat(run.getInt("result.plan.placed")).isEqualTo(3);
        assertThat(run.getList("result.unplaced")).isEmpty();
        assertThat(Queue.proposals(run.getString("id")).getList("items.week.request"))
                .containsExactlyInAnyOrderElementsOf(requests);
    }

    @Test
    void whoStaysOutIsToldWhyAndWhatASeatWouldBeWorth() {
        World.at(SITE).open(1);
        waiting(3);

        var run = Queue.planned(SITE);

        assertThat(run.getInt("result.plan.placed")).isEqualTo(1);
        assertThat(run.getInt("result.firstComeFirstServed.placed")).isEqualTo(1);
        assertThat(run.getList("result.unplaced.code", String.class)).containsOnly("SEATS_TAKEN");
        assertThat(run.getList("result.unplaced.wanted[0]")).isNotEmpty();
        assertThat(run.getList("result.seats")).hasSize(3);
        assertThat(run.getFloat("result.seats[0].price")).isPositive();
        assertThat(run.getFloat("result.seats[0].found")).isNotNegative();
        assertThat(run.getList("result.hours.competency", String.class)).contains("cbt", "trauma");
    }

    /** The leader has one hour open, for one of them or for a group. */
    @Test
    void whereManyWaitANewGroupIsShownWithWhatItWouldAdd() {
        var world = World.at(SITE);
        world.open(0);
        waiting(7);

        var run = Queue.planned(SITE);

        assertThat(run.getString("result.newGroups[0].model")).isEqualTo("PSYCHOEDUCATIONAL");
        assertThat(run.getString("result.newGroups[0].leader")).isEqualTo(world.therapist);
        assertThat(run.getString("result.newGroups[0].population")).isEqualTo("adult");
        assertThat(run.getList("result.newGroups[0].slots.day")).containsExactly("TU");
        assertThat(run.getInt("result.newGroups[0].wouldJoin")).isBetween(6, 7);
        assertThat(run.getFloat("result.newGroups[0].adds")).isPositive();
        assertThat(run.getInt("result.newGroups[0].placesMore")).isBetween(5, 6);
    }

    @Test
    void personOnHoldIsUnplacedForThatReason() {
        World.at(SITE);
        var snapshot = World.snapshot(SITE);
        World.recommended(snapshot);
        var hold = World.safetyHeld(snapshot.getString("client"));

        var run = Queue.planned(SITE);

        assertThat(run.getList("result.unplaced.code")).containsExactly("SAFETY_HOLD");
        World.safetyReleased(hold, snapshot.getString("client"));
    }

    @Test
    void twoWhoAreToBeKeptApartDoNotMeetAndNobodyIsToldOfTheOther() {
        World.at(SITE);
        var mark = World.id();
        for (int i = 0; i < 2; i++) {
            World.recommended(World.snapshot(SITE).put("keepApart", new JsonArray().add(mark)));
        }

        var run = Queue.planned(SITE);

        assertThat(run.getInt("result.plan.placed")).isEqualTo(1);
        assertThat(run.getString("result.unplaced[0].code")).isEqualTo("NOT_AVAILABLE");
        assertThat(run.getString("result.unplaced[0].text")).doesNotContain("apart");
    }

    private static JsonObject of(String gender) {
        var snapshot = World.snapshot(SITE);
        snapshot.getJsonArray("factors").add(World.factor("gender", gender));
        return snapshot;
    }

    @Test
    void nobodyIsAloneBesideThoseWhoSitThere() {
        var world = World.at(SITE);
        for (int i = 0; i < 2; i++) {
            World.awaitState(World.accept(World.recommended(of("men"))), "CONFIRMED");
        }
        world.openBeside(2, 2);
        var alone = World.recommended(of("women"));
        var notAlone = World.recommended(of("men"));

        var one = Queue.planned(SITE);
        World.recommended(of("women"));
        var two = Queue.planned(SITE);

        assertThat(Queue.proposals(one.getString("id")).getList("items.week.request"))
                .containsExactly(notAlone);
        assertThat(one.getString("result.unplaced.find { it.request == '" + alone + "' }.code"))
                .isEqualTo("COMPOSITION");
        assertThat(Queue.proposals(two.getString("id")).getList("items.week.request"))
                .hasSize(2)
                .contains(alone);
    }

    @Test
    void sameSeedOverTheSameQueueIsTheSamePlan() {
        World.at(SITE).open(2);
        waiting(4);

        var one = Queue.planned(SITE);
        var other = Queue.planned(SITE);

        assertThat(other.getString("inputHash")).isEqualTo(one.getString("inputHash"));
        assertThat(other.getString("result.worth")).isEqualTo(one.getString("result.worth"));
        assertThat(Queue.proposals(other.getString("id")).getList("items.week"))
                .isEqualTo(Queue.proposals(one.getString("id")).getList("items.week"));
    }

    @Test
    void oneProposalIsApprovedAndThenAllOthers() {
        World.at(SITE);
        waiting(3);
        var run = Queue.planned(SITE).getString("id");
        var first = Queue.proposals(run).getString("items[0].id");

        var one = Queue.approve(run, new JsonObject().put("proposals", new JsonArray().add(first)))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var all = Queue.approve(run, new JsonObject().put("all", true))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(all.getList("approvals")).hasSize(2);
        World.awaitState(one.getString("approvals[0].placement"), "CONFIRMED");
        World.awaitState(all.getString("approvals[1].placement"), "CONFIRMED");
        assertThat(Queue.proposals(run).getList("items.state", String.class)).containsOnly("APPROVED");
        assertThat(World.read(one.getString("approvals[0].request")).getString("status"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void proposalThatNoLongerHoldsIsRefusedAndLeavesTheOthers() {
        World.at(SITE);
        var held = World.snapshot(SITE);
        var heldRequest = World.recommended(held);
        World.recommended(World.snapshot(SITE));
        var run = Queue.planned(SITE).getString("id");
        var hold = World.safetyHeld(held.getString("client"));

        var answer = Queue.approve(run, new JsonObject().put("all", true))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(answer.getString("approvals.find { it.request == '" + heldRequest + "' }.code"))
                .isEqualTo("SAFETY_HOLD");
        assertThat(answer.getList("approvals.findAll { it.placement != null }")).hasSize(1);
        World.safetyReleased(hold, held.getString("client"));
    }

    /** All but one of them must stay out, which the bound does not know: so the search goes on to its budget. */
    private static void hardQueue() {
        World.at(SITE).open(6);
        var mark = World.id();
        for (int i = 0; i < 24; i++) {
            World.request(World.snapshot(SITE).put("keepApart", new JsonArray().add(mark)));
        }
    }

    @Test
    void stoppedRunKeepsItsBestAndGoesOnAfterARestart() throws SQLException {
        hardQueue();
        var run = Queue.begin(Queue.asked(SITE).put("budget", 5000));
        await().atMost(Duration.ofSeconds(40)).until(() -> Queue.read(run).getInt("progress.rounds") >= 1);

        As.clara().post("/queue-runs/" + run + "/stop").then().statusCode(202).body("stopAsked", is(true));

        var stopped = Queue.await(run, "STOPPED");
        assertThat(stopped.getInt("result.plan.placed")).isEqualTo(1);
        assertThat(stopped.getBoolean("result.optimal")).isFalse();
        assertThat(stopped.getFloat("result.gap")).isPositive();
        assertThat(Queue.proposals(run).getList("items")).hasSize(1);
        var rounds = stopped.getInt("progress.rounds");

        // As a process leaves it that dies before the end.
        Queue.execute(database, "DELETE FROM queue_proposal WHERE run = '" + run + "'");
        Queue.execute(
                database,
                "UPDATE queue_run SET state = 'RUNNING', stop_asked = false, result = NULL, budget = " + (rounds + 1)
                        + " WHERE id = '" + run + "'");
        work.schedule(new TaskInstance<>(QueueWork.TASK, run));

        var ended = Queue.await(run, "DONE");
        assertThat(ended.getInt("progress.rounds")).isEqualTo(rounds + 1);
        assertThat(ended.getFloat("result.worth")).isGreaterThanOrEqualTo(stopped.getFloat("result.worth"));
    }

    @Test
    void runWaitsForSchedulingAndCanBeStoppedMeanwhile() {
        World.at(SITE);
        Peers.openingsAnswer(WireMock.serverError());
        var run = Queue.begin(Queue.asked(SITE));
        await().atMost(Duration.ofSeconds(20)).until(() -> Queue.read(run).getString("problem") != null);

        assertProblem(Queue.ask(Queue.asked(SITE)), 409, "conflict").body("code", is("RUN_UNDER_WAY"));
        As.clara().post("/queue-runs/" + run + "/stop").then().statusCode(202).body("state", is("STOPPED"));
        assertProblem(As.clara().post("/queue-runs/" + run + "/stop"), 409, "wrong-state");
    }

    @Test
    void cyclicKeepApartWithAFullHouseIsRefusedAndNothingIsStored() throws SQLException {
        World.at(SITE).open(2);
        var three = waiting(3);
        var before = runs();
        var cycle = new JsonArray()
                .add(new JsonArray().add(three.get(0)).add(three.get(1)))
                .add(new JsonArray().add(three.get(1)).add(three.get(2)))
                .add(new JsonArray().add(three.get(2)).add(three.get(0)));

        assertProblem(
                        Queue.ask(Queue.asked(SITE).put("keepApart", cycle).put("mustPlace", new JsonArray(three))),
                        422,
                        "refused")
                .body("code", is("CANNOT_PLACE_ALL"));

        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void keepApartOfARunIsKept() {
        World.at(SITE);
        var two = waiting(2);

        var run = Queue.await(
                Queue.begin(Queue.asked(SITE).put("keepApart", new JsonArray().add(new JsonArray(two)))), "DONE");

        assertThat(run.getInt("result.plan.placed")).isEqualTo(1);
    }

    @Test
    void strangersInARequestAreNamed() throws SQLException {
        World.at(SITE);
        var before = runs();

        assertInvalid(Queue.ask(Queue.asked(SITE).put("mustPlace", new JsonArray().add(World.id()))), "mustPlace[0]");
        assertInvalid(
                Queue.ask(Queue.asked(SITE)
                        .put(
                                "keepApart",
                                new JsonArray()
                                        .add(new JsonArray().add(World.id()).add(World.id())))),
                "keepApart[0][0]");
        assertInvalid(Queue.ask(Queue.asked(SITE).put("budget", -1)), "budget");
        assertInvalid(Queue.ask(Queue.asked("atlantis")), "site");

        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void otherSitesRunsAreAsIfMissing() {
        World.at(SITE);
        waiting(1);
        var run = Queue.planned(SITE).getString("id");

        assertProblem(Queue.approve(run, new JsonObject()), 400, "invalid");
        assertProblem(As.carl().get("/queue-runs?site=harbor"), 404, "not-found");
        As.carl().get("/queue-runs/" + run).then().statusCode(200);
        As.carl().get("/queue-runs?limit=200").then().statusCode(200).body("items.id", hasItem(run));
        assertProblem(As.anew(As.carl()).body(Queue.asked("harbor").encode()).post("/queue-runs"), 404, "not-found");
    }
}
