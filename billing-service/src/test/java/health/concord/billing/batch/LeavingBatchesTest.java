package health.concord.billing.batch;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import health.concord.billing.clearinghouse.Clearinghouse;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.IntakeStub;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.Store;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A file that does not leave at once leaves later, once, or is given up; a charge is posted when it has left. */
@QuarkusTest
class LeavingBatchesTest {

    /** A client whose claim is in a batch that could not be put. */
    private record Stuck(Person person, String payer, String claim, String batch) {

        Response view() {
            return As.bea().get("/batches/" + batch);
        }

        Response mend(String what) {
            return As.anew(As.bea())
                    .body(Json.of("reason", "the receiver was asked"))
                    .post("/batches/" + batch + "/" + what);
        }

        Path file() {
            return IntakeStub.outbound().resolve(view().<String>path("fileName"));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    @Inject
    UnfinishedBatches unfinished;

    @Inject
    BatchSteps steps;

    @Inject
    Clearinghouse clearinghouse;

    @Inject
    Store store;

    @Test
    void whatCouldNotBePutIsVisibleAndIsPutLater() throws IOException {
        Stuck stuck = stuck();
        stuck.view()
                .then()
                .body("state", is("SENDING"))
                .body("attempts", is(1))
                .body("failure", containsString("could not be written to"));
        stuck.person().claims().body("items[0].state", is("BATCHED"));
        assertThat(SentClaim.balances(stuck.claim())).isEmpty();
        assertThat(stuck.file()).doesNotExist();

        unfinished.attempt(id(stuck));

        assertThat(stuck.file()).hasContent(text(stuck));
        assertSentOnce(stuck);
        stuck.view().then().body("attempts", is(2)).body("failure", nullValue());

        unfinished.attempt(id(stuck));
        assertSentOnce(stuck);
    }

    @Test
    void aServerThatDiesBetweenPuttingAndMarkingSendsTheSameBytesAndMarksOnce() throws IOException {
        Stuck stuck = stuck();
        BatchSteps.Outgoing outgoing = steps.begin(id(stuck)).orElseThrow();
        clearinghouse.put(outgoing.name(), outgoing.content());
        // Here it dies.
        stuck.view().then().body("state", is("SENDING")).body("failure", nullValue());
        byte[] before = Files.readAllBytes(stuck.file());
        int control = stuck.view().path("controlNumber");

        unfinished.attempt(id(stuck));

        assertThat(stuck.file()).hasBinaryContent(before);
        assertThat(stuck.view().<Integer>path("controlNumber")).isEqualTo(control);
        assertSentOnce(stuck);
    }

    @Test
    void afterManyTriesAPersonIsAskedAndHasItSentAgain() throws IOException {
        Stuck stuck = stuck();
        blocked(() -> {
            for (int i = 1; i < BatchSteps.MOST_ATTEMPTS; i++) {
                unfinished.attempt(id(stuck));
            }
        });
        stuck.view().then().body("state", is("FAILED")).body("attempts", is(BatchSteps.MOST_ATTEMPTS));
        stuck.person().claims().body("items[0].state", is("BATCHED"));

        stuck.mend("sending").then().statusCode(201).body("state", is("SENT"));

        assertSentOnce(stuck);
        assertProblem(stuck.mend("sending"), 409, "wrong-state");
    }

    @Test
    void aPersonMayGiveUpWhatFailedAndItsClaimsLeaveInAnother() throws IOException {
        Stuck stuck = stuck();
        assertProblem(stuck.mend("abandonment"), 409, "wrong-state");
        blocked(() -> {
            for (int i = 1; i < BatchSteps.MOST_ATTEMPTS; i++) {
                unfinished.attempt(id(stuck));
            }
        });

        stuck.mend("abandonment").then().statusCode(201).body("state", is("ABANDONED"));

        stuck.person().claims().body("items[0].state", is("READY"));
        SentClaim.batch(stuck.payer()).then().statusCode(201).body("claims", contains(stuck.claim()));
        assertThat(stuck.file()).doesNotExist();
    }

    @Test
    void consentThatWentMeanwhileAbandonsIt() throws IOException {
        Stuck stuck = stuck();
        IntakeStub.refuse(stuck.person().client(), "CONSENT_REVOKED", null);

        unfinished.attempt(id(stuck));

        stuck.view().then().body("state", is("ABANDONED"));
        stuck.person().claims().body("items[0].state", is("HELD")).body("items[0].holds", contains("CONSENT_MISSING"));
        assertThat(stuck.file()).doesNotExist();
    }

    @Test
    void consentThatWentWhileNobodyKnowsWhetherItArrivedIsForAPersonToClear() throws IOException {
        Stuck stuck = stuck();
        steps.begin(id(stuck)).orElseThrow();
        IntakeStub.refuse(stuck.person().client(), "CONSENT_REVOKED", null);

        unfinished.attempt(id(stuck));

        stuck.view().then().body("state", is("FAILED")).body("failure", containsString("Ask the receiver"));
        stuck.person().claims().body("items[0].state", is("BATCHED"));
        assertThat(stuck.file()).doesNotExist();
    }

    private static Stuck stuck() throws IOException {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(World.lastMonday(), 3);
        String claim = person.run().extract().path("claims[0].id");
        String[] batch = new String[1];
        blocked(() -> batch[0] =
                SentClaim.batch(payer).then().statusCode(201).extract().path("id"));
        Stuck stuck = new Stuck(person, payer, claim, batch[0]);
        // Left there by an earlier run on another database, whose control numbers began anew.
        Files.deleteIfExists(stuck.file());
        return stuck;
    }

    /** The folder is a file while it should be a folder. */
    private static void blocked(Work work) throws IOException {
        Path outbound = IntakeStub.outbound();
        Path aside = outbound.resolveSibling("outbound-aside");
        Files.move(outbound, aside);
        Files.writeString(outbound, "in the way");
        try {
            work.run();
        } finally {
            Files.delete(outbound);
            Files.move(aside, outbound);
        }
    }

    private void assertSentOnce(Stuck stuck) {
        stuck.view().then().body("state", is("SENT"));
        SentClaim.claim(stuck.claim()).body("history.to", contains("DRAFT", "READY", "BATCHED", "SENT"));
        assertThat(SentClaim.balances(stuck.claim())).isEqualTo(Map.of("AR_PAYER", 25_000L, "REVENUE", -25_000L));
        assertThat(store.count("SELECT count(*) FROM journal WHERE claim = '" + stuck.claim() + "'"))
                .isEqualTo(1);
    }

    private static String text(Stuck stuck) {
        return new String(
                As.bea().get("/batches/" + stuck.batch() + "/file").asByteArray(), StandardCharsets.US_ASCII);
    }

    private static UUID id(Stuck stuck) {
        return UUID.fromString(stuck.batch());
    }
}
