package health.concord.billing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.concord.commons.problem.ProblemException;
import health.concord.commons.problem.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A claim goes only where it may, and says who moved it and why. */
class ClaimTest {

    private static final Step STEP = new Step("bea", Instant.parse("2026-03-09T15:00:00Z"), "because");

    private final Claim claim = new Claim("C000000001", draft(), STEP);

    @Test
    void theWayOutIsOneStepAfterAnother() {
        claim.progress().makeReady(STEP);
        claim.progress().putInto(UUID.randomUUID(), Frequency.ORIGINAL, STEP);
        claim.progress().send(STEP);

        assertThat(claim.state()).isEqualTo(ClaimState.SENT);
        assertThat(claim.history())
                .extracting(ClaimStep::toState)
                .containsExactly(ClaimState.DRAFT, ClaimState.READY, ClaimState.BATCHED, ClaimState.SENT);
        assertThat(claim.history()).allSatisfy(step -> {
            assertThat(step.by()).isEqualTo("bea");
            assertThat(step.why()).isEqualTo("because");
        });
    }

    @Test
    void aHeldClaimDoesNotGoIntoAFile() {
        claim.progress().hold(STEP);

        assertRefused(() -> claim.progress().putInto(UUID.randomUUID(), Frequency.ORIGINAL, STEP));
        assertThat(claim.state()).isEqualTo(ClaimState.HELD);
    }

    @Test
    void whatWasSentIsNeitherRewrittenNorEnded() {
        claim.progress().makeReady(STEP);
        claim.progress().putInto(UUID.randomUUID(), Frequency.ORIGINAL, STEP);
        assertRefused(() -> claim.rewrite(draft(), STEP));
        claim.progress().send(STEP);

        assertRefused(() -> claim.rewrite(draft(), STEP));
        assertRefused(() -> claim.end(STEP));
        assertRefused(() -> claim.progress().takeOut(STEP));
        assertRefused(() -> claim.progress().send(STEP));
    }

    @Test
    void aClaimTakenOutOfAFileIsReadyAgain() {
        claim.progress().makeReady(STEP);
        claim.progress().putInto(UUID.randomUUID(), Frequency.ORIGINAL, STEP);
        claim.progress().takeOut(STEP);

        assertThat(claim.state()).isEqualTo(ClaimState.READY);
        assertThat(claim.progress().batch()).isNull();
    }

    @Test
    void holdingTwiceIsOneStep() {
        claim.progress().hold(STEP);
        claim.progress().hold(STEP);

        assertThat(claim.history()).hasSize(2);
    }

    private static void assertRefused(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.WRONG_STATE));
    }

    private static ClaimDraft draft() {
        return new ClaimDraft(
                UUID.randomUUID(),
                "harbor",
                new ClaimBasis(UUID.randomUUID(), null, null, null, null, null),
                LocalDate.of(2026, 3, 2),
                null,
                List.of());
    }
}
