package health.concord.billing.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimOnFile;
import health.concord.billing.edi.Adjustment;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.ledger.Account;
import health.concord.billing.ledger.Leg;
import health.concord.billing.ledger.Side;
import health.concord.billing.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Charge, payment, reversal and correction in whatever order: what is owed is charge less paid less adjustments. */
class MoneyPropertyTest {

    private static final AdjustmentReasons REASONS =
            new AdjustmentReasons(JsonMapper.builder().findAndAddModules().build());

    /**
     * A charge with its answer in shares of it; or an earlier answer is taken back, and answered anew where it is
     * corrected.
     *
     * @param takesBack which of the answers that stand; a new charge where there is none such
     */
    record Move(long charged, int paidShare, int contractShare, int patientShare, int takesBack, boolean corrects) {

        Answer answer(long charge) {
            long paid = charge * paidShare / 100;
            long contract = (charge - paid) * contractShare / 100;
            return new Answer(charge, paid, contract, (charge - paid - contract) * patientShare / 100);
        }
    }

    /** What of a charge was paid, taken off and left to the person. */
    record Answer(long charged, long paid, long contract, long patient) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 10_000_000),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(-6, 6),
                        Arbitraries.of(true, false))
                .as(Move::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void debitsEqualCreditsAndReceivablesAreChargeLessPaidLessAdjustments(@ForAll("moves") List<Move> moves) {
        Claim claim = ClaimOnFile.with(UUID.randomUUID());
        List<Leg> legs = new ArrayList<>();
        List<Answer> standing = new ArrayList<>();
        long charged = 0;
        for (Move move : moves) {
            if (move.takesBack() >= 0 && move.takesBack() < standing.size()) {
                Answer before = standing.remove(move.takesBack());
                legs.addAll(legs(claim, before, -1));
                if (move.corrects()) {
                    answer(claim, move.answer(before.charged()), legs, standing);
                }
            } else {
                legs.add(Leg.debit(Account.AR_PAYER, Money.ofCents(move.charged()), null, claim.client()));
                legs.add(Leg.credit(Account.REVENUE, Money.ofCents(move.charged()), null, claim.client()));
                charged += move.charged();
                answer(claim, move.answer(move.charged()), legs, standing);
            }
            check(legs, standing, charged);
        }
    }

    private static void answer(Claim claim, Answer answer, List<Leg> legs, List<Answer> standing) {
        legs.addAll(legs(claim, answer, 1));
        standing.add(answer);
    }

    private static void check(List<Leg> legs, List<Answer> standing, long charged) {
        long paid = standing.stream().mapToLong(Answer::paid).sum();
        long contract = standing.stream().mapToLong(Answer::contract).sum();
        long patient = standing.stream().mapToLong(Answer::patient).sum();
        assertThat(sum(legs, Side.DEBIT)).isEqualTo(sum(legs, Side.CREDIT));
        assertThat(balance(legs, Account.AR_PAYER)).isEqualTo(charged - paid - contract - patient);
        assertThat(balance(legs, Account.AR_PATIENT)).isEqualTo(patient);
        assertThat(balance(legs, Account.CASH)).isEqualTo(paid);
        assertThat(balance(legs, Account.CONTRACTUAL)).isEqualTo(contract);
    }

    private static List<Leg> legs(Claim claim, Answer of, int sign) {
        long denied = of.charged() - of.paid() - of.contract() - of.patient();
        RemittedClaim told = new RemittedClaim(
                1,
                claim.number(),
                sign > 0 ? "1" : "22",
                Money.ofCents(sign * of.charged()),
                Money.ofCents(sign * of.paid()),
                Money.ZERO,
                null,
                null,
                null,
                List.of(
                        new Adjustment("CO", "45", Money.ofCents(sign * of.contract())),
                        new Adjustment("PR", "2", Money.ofCents(sign * of.patient())),
                        new Adjustment("CO", "97", Money.ofCents(sign * denied))),
                List.of(),
                List.of(),
                0,
                null);
        AnswerLegs answer = AnswerLegs.of(told, claim, Account.CASH, REASONS);
        assertThat(answer.denied().cents()).isEqualTo(sign * denied);
        return answer.legs();
    }

    private static long sum(List<Leg> legs, Side side) {
        return legs.stream()
                .filter(leg -> leg.side() == side)
                .mapToLong(leg -> leg.amount().cents())
                .sum();
    }

    private static long balance(List<Leg> legs, Account account) {
        return legs.stream()
                .filter(leg -> leg.account() == account)
                .mapToLong(leg -> leg.side() == Side.DEBIT
                        ? leg.amount().cents()
                        : -leg.amount().cents())
                .sum();
    }
}
