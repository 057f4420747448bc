package health.concord.billing.ledger;

import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import health.concord.billing.money.Money;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Store;
import health.concord.commons.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Periods long past, so that no other test posts into them. */
@QuarkusTest
class ClosedPeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Inject
    Ledger ledger;

    @Inject
    Store store;

    @Test
    void aClosedPeriodTakesNothingUntilItIsOpenedAgain() {
        LocalDate end = LocalDate.of(2001, 1, 31);
        UUID posted = post(draft(end, "before"));
        Response closed = close(end);
        closed.then().statusCode(201).body("through", is(end.toString())).body("reopened", nullValue());
        String id = closed.path("id");

        // Nothing goes into it, by the service or around it, and the days after it are open.
        assertThatThrownBy(() -> post(draft(end, "late")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.getMessage()).contains("closed"));
        assertThatThrownBy(() -> store.run(insert(end)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the period is closed");
        post(draft(end.plusDays(1), "after"));
        // What was posted in it is taken back by a journal of an open day.
        UUID reversal = QuarkusTransaction.requiringNew().call(() -> {
            JournalDraft taken = draft(end, "before").reversal(posted, TODAY);
            return ledger.post(List.of(taken)).getFirst();
        });
        assertThat(store.text("SELECT occurred_on FROM journal WHERE id = '" + reversal + "'"))
                .isEqualTo(TODAY.toString());
        // Posting the same again is no posting: it stands.
        assertThat(post(draft(end, "before"))).isEqualTo(posted);

        assertProblem(close(end), 409, "conflict");
        assertProblem(close(end.minusMonths(1)), 409, "conflict");
        assertProblem(reopen(As.bea(), id), 403, "forbidden");
        reopen(As.person("ada"), id)
                .then()
                .statusCode(201)
                .body("reopened.reason", is("An invoice was missed"))
                .body("reopened.by", is("ada"));
        post(draft(end, "late"));
        assertProblem(reopen(As.person("ada"), id), 409, "wrong-state");

        close(end).then().statusCode(201);
        assertThatThrownBy(() -> post(draft(end, "too late"))).isInstanceOf(ProblemException.class);
        As.person("olu")
                .queryParam("limit", 200)
                .get("/ledger/closures")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.reopened.by", is("ada"))
                .body("items.through", hasItem(end.toString()));
        assertThat(store.count("SELECT count(*) FROM audit_entry WHERE action IN ('ledger.closed', 'ledger.reopened')"
                        + " AND subject_id::text = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void onlyWhatIsPastEverywhereCanBeClosed() {
        assertProblem(close(LocalDate.now().plusDays(1)), 400, "invalid");
        assertProblem(close(LocalDate.now()), 400, "invalid");
    }

    private static Response close(LocalDate through) {
        return As.anew(As.person("ada"))
                .body(Json.of("through", through.toString(), "reason", "The month is done"))
                .post("/ledger/closures");
    }

    private static Response reopen(io.restassured.specification.RequestSpecification who, String id) {
        return As.anew(who)
                .body(Json.of("reason", "An invoice was missed"))
                .post("/ledger/closures/" + id + "/reopening");
    }

    private UUID post(JournalDraft draft) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ledger.post(List.of(draft)).getFirst());
    }

    private static JournalDraft draft(LocalDate day, String key) {
        Money amount = Money.ofCents(100);
        return new JournalDraft(
                "closed:" + key,
                JournalKind.CHARGE,
                "harbor",
                day,
                null,
                null,
                List.of(Leg.debit(Account.CASH, amount, null, null), Leg.credit(Account.REVENUE, amount, null, null)));
    }

    private static String insert(LocalDate day) {
        return "INSERT INTO journal (id, kind, site, occurred_on, posted_at, posted_by, idempotency_key, body_hash) VALUES"
                + " (gen_random_uuid(), 'CHARGE', 'harbor', '" + day + "', now(), 'test', gen_random_uuid(), 'x')";
    }
}
