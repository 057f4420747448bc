package health.concord.billing.edi;

import static health.concord.billing.edi.ClaimFiles.MON;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.List;

/** Files of claims that other payers have answered before. */
final class SecondaryFiles {

    static final LocalDate ANSWERED = LocalDate.of(2026, 3, 20);

    private static final String PRIMARY = "COMMA1";
    private static final PayerName SECOND = new PayerName("STATE MEDICAID", "MCDNY");

    private SecondaryFiles() {}

    /** Case 1, of which the first payer left the deductible of its Monday and a fifth of the other days. */
    static FiledClaim institutional() {
        return secondary(
                "89",
                List.of(primary(450_00, null, null, List.of())),
                line(1, "H0015", "0906", 250_00, answer(100_00, 100_00, co(50_00), pr("1", 100_00))),
                line(2, "H0015", "0906", 250_00, answer(160_00, 40_00, co(50_00), pr("2", 40_00))),
                line(3, "H0015", "0906", 250_00, answer(190_00, 10_00, co(50_00), pr("3", 10_00))));
    }

    static FiledClaim professional() {
        return secondary(
                "57",
                List.of(primary(80_05, null, null, List.of())),
                line(1, "H0005", null, 120_50, answer(80_05, 20_02, co(20_43), pr("2", 20_02))));
    }

    /** The first payer answered about the claim as a whole, with more reasons of one group than a segment takes. */
    static FiledClaim byClaim() {
        return secondary(
                "89",
                List.of(primary(
                        100_00,
                        Money.ofCents(50_00),
                        ANSWERED,
                        List.of(
                                co(90_00),
                                adjustment("CO", "253", 2_00),
                                adjustment("CO", "131", 2_00),
                                adjustment("CO", "237", 2_00),
                                adjustment("CO", "24", 2_00),
                                adjustment("CO", "42", 1_00),
                                adjustment("CO", "A2", 1_00),
                                pr("2", 50_00)))),
                line(1, "H0015", "0906", 250_00));
    }

    /** Two payers before the third, the patient a child of the third's subscriber. */
    static FiledClaim tertiary() {
        OtherPayer second = new OtherPayer(
                new Subscriber(new PersonName("RIVERA", "ANA"), "SEC77", null, "S", null, "CI", null),
                "19",
                new PayerName("SECOND HEALTH", "SECND"),
                false,
                null,
                Money.ofCents(25_00),
                null,
                null,
                List.of());
        FiledLine answered = new FiledLine(
                "C000000009L1",
                MON,
                "H0015",
                List.of("HQ"),
                "0906",
                null,
                1,
                Money.ofCents(250_00),
                null,
                null,
                List.of(
                        answer(160_00, 40_00, co(50_00), pr("2", 40_00)),
                        new OtherPayerLine(
                                "SECND",
                                Money.ofCents(25_00),
                                Money.ofCents(15_00),
                                ANSWERED.plusDays(14),
                                List.of(adjustment("OA", "23", 210_00), pr("2", 15_00)))));
        return new FiledClaim(
                "C000000009",
                new Subscriber(new PersonName("RIVERA", "LUIS"), "TER9", null, "T", null, "MC", null),
                SECOND,
                new Patient(new PersonName("RIVERA", "JORDAN"), "19", ClaimFiles.details()),
                "89",
                "1",
                true,
                true,
                null,
                null,
                null,
                List.of("F1020"),
                List.of(),
                List.of(),
                null,
                new Practitioner(new PersonName("OKAFOR", "GRACE"), "1888000001", "2084P0800X"),
                List.of(answered),
                List.of(primary(160_00, null, null, List.of()), second));
    }

    private static FiledClaim secondary(String facility, List<OtherPayer> others, FiledLine... lines) {
        return new FiledClaim(
                "C000000009",
                new Subscriber(
                        new PersonName("RIVERA", "JORDAN"), "MCD55", null, "S", null, "MC", ClaimFiles.details()),
                SECOND,
                null,
                facility,
                "1",
                true,
                true,
                null,
                null,
                null,
                List.of("F1020"),
                List.of(),
                List.of(),
                null,
                new Practitioner(new PersonName("OKAFOR", "GRACE"), "1888000001", "2084P0800X"),
                List.of(lines),
                others);
    }

    private static OtherPayer primary(long paid, Money remaining, LocalDate answeredOn, List<Adjustment> adjustments) {
        return new OtherPayer(
                new Subscriber(new PersonName("RIVERA", "JORDAN"), "XYZ123", "GRP9", "P", null, "CI", null),
                "18",
                new PayerName("COMMERCIAL ALLIANCE HEALTH", PRIMARY),
                true,
                "ICN1",
                Money.ofCents(paid),
                remaining,
                answeredOn,
                adjustments);
    }

    private static FiledLine line(int number, String code, String revCode, long cents, OtherPayerLine... others) {
        return new FiledLine(
                "C000000009L" + number,
                MON.plusDays(2L * (number - 1)),
                code,
                List.of(),
                revCode,
                null,
                1,
                Money.ofCents(cents),
                null,
                null,
                List.of(others));
    }

    private static OtherPayerLine answer(long paid, long remaining, Adjustment... adjustments) {
        return new OtherPayerLine(
                PRIMARY, Money.ofCents(paid), Money.ofCents(remaining), ANSWERED, List.of(adjustments));
    }

    private static Adjustment co(long cents) {
        return adjustment("CO", "45", cents);
    }

    private static Adjustment pr(String reason, long cents) {
        return adjustment("PR", reason, cents);
    }

    private static Adjustment adjustment(String group, String reason, long cents) {
        return new Adjustment(group, reason, Money.ofCents(cents));
    }
}
