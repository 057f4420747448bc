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

    /** An answer of a payer in shares of what was charged, and whether it is taken back afterwards. */
    record Answer(long charged, int paidShare, int contractShare, int patientShare, boolean reversed) {}

    @Provide
    Arbitrary<List<Answer>> answers() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 10_000_000),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(true, false))
                .as(Answer::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void debitsEqualCreditsAndReceivablesAreChargeLessPaidLessAdjustments(@ForAll("answers") List<Answer> answers) {
        Claim claim = ClaimOnFile.with(UUID.randomUUID());
        List<Leg> legs = new ArrayList<>();
        long charged = 0;
        long paid = 0;
        long contract = 0;
        long patient = 0;
        for (Answer answer : answers) {
            long one = answer.charged();
            long p = one * answer.paidShare() / 100;
            long c = (one - p) * answer.contractShare() / 100;
            long s = (one - p - c) * answer.patientShare() / 100;
            legs.add(Leg.debit(Account.AR_PAYER, Money.ofCents(one), null, claim.client()));
            legs.add(Leg.credit(Account.REVENUE, Money.ofCents(one), null, claim.client()));
            charged += one;
            legs.addAll(legs(claim, one, p, c, s, 1));
            if (answer.reversed()) {
                legs.addAll(legs(claim, one, p, c, s, -1));
            } else {
                paid += p;
                contract += c;
                patient += s;
            }
        }

        assertThat(sum(legs, Side.DEBIT)).isEqualTo(sum(legs, Side.CREDIT));
        assertThat(balance(legs, Account.AR_PAYER)).isEqualTo(charged - paid - contract - patient);
        assertThat(balance(legs, Account.AR_PATIENT)).isEqualTo(patient);
        assertThat(balance(legs, Account.CASH)).isEqualTo(paid);
        assertThat(balance(legs, Account.CONTRACTUAL)).isEqualTo(contract);
    }

    private static List<Leg> legs(Claim claim, long charged, long paid, long contract, long patient, int sign) {
        long denied = charged - paid - contract - patient;
        RemittedClaim told = new RemittedClaim(
                1,
                claim.number(),
                sign > 0 ? "1" : "22",
                Money.ofCents(sign * charged),
                Money.ofCents(sign * paid),
                Money.ZERO,
                null,
                null,
                null,
                List.of(
                        new Adjustment("CO", "45", Money.ofCents(sign * contract)),
                        new Adjustment("PR", "2", Money.ofCents(sign * patient)),
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
