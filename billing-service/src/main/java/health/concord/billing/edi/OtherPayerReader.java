package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads back what earlier payers answered, and checks that it accounts for what was charged. */
final class OtherPayerReader {

    /** Behind each reason of a CAS segment come its amount and a quantity. */
    private static final int ELEMENTS_OF_A_REASON = 3;

    private final SegmentCursor in;

    OtherPayerReader(SegmentCursor in) {
        this.in = in;
    }

    List<OtherPayer> payers() {
        List<OtherPayer> others = new ArrayList<>();
        while (in.isNext("SBR")) {
            others.add(payer());
        }
        return others;
    }

    private OtherPayer payer() {
        Segment insured = in.take("SBR");
        List<Adjustment> adjustments = adjustments();
        Money paid = Money.ofDecimal(in.take("AMT").require(2));
        Money remaining = remaining();
        Segment assigned = in.take("OI");
        Segment person = in.take("NM1");
        Segment payer = in.take("NM1");
        LocalDate answeredOn =
                in.isNext("DTP") ? ClaimFileReader.day(in.take("DTP").require(3)) : null;
        String control = in.isNext("REF", "F8") ? in.take("REF").require(2) : null;
        return new OtherPayer(
                new Subscriber(
                        ClaimFileReader.person(person),
                        person.require(9),
                        insured.at(3),
                        insured.require(1),
                        insured.at(5),
                        insured.require(9),
                        null),
                insured.require(2),
                new PayerName(payer.require(3), payer.require(9)),
                assigned.require(3).equals("Y"),
                control,
                paid,
                remaining,
                answeredOn,
                adjustments);
    }

    List<OtherPayerLine> lines(String code, Money charged) {
        List<OtherPayerLine> others = new ArrayList<>();
        while (in.isNext("SVD")) {
            Segment answer = in.take("SVD");
            if (!answer.require(3, 2).equals(code)) {
                throw answer.refused("is about another procedure than its line");
            }
            Money paid = Money.ofDecimal(answer.require(2));
            List<Adjustment> adjustments = adjustments();
            LocalDate answeredOn = ClaimFileReader.day(in.take("DTP").require(3));
            Money left = remaining();
            if (!charged.equals(paid.plus(sum(adjustments)))) {
                throw answer.refused("does not account for the charge of its line");
            }
            others.add(new OtherPayerLine(
                    answer.require(1), paid, left == null ? Money.ZERO : left, answeredOn, adjustments));
        }
        return others;
    }

    /**
     * The charge of a claim is what a payer paid and what it took off, for the claim or at its lines. Two plans of one
     * insurer have one id, so what stands at the lines may be the other's.
     */
    static boolean accountsFor(OtherPayer other, List<FiledLine> lines, Money charged) {
        Money atLines = lines.stream()
                .flatMap(line -> line.others().stream())
                .filter(line -> line.payer().equals(other.payer().id()))
                .map(line -> sum(line.adjustments()))
                .reduce(Money.ZERO, Money::plus);
        Money atClaim = other.paid().plus(sum(other.adjustments()));
        return charged.equals(atClaim) || charged.equals(atClaim.plus(atLines));
    }

    private static Money sum(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }

    private @Nullable Money remaining() {
        return in.isNext("AMT", "EAF") ? Money.ofDecimal(in.take("AMT").require(2)) : null;
    }

    private List<Adjustment> adjustments() {
        List<Adjustment> adjustments = new ArrayList<>();
        while (in.isNext("CAS")) {
            Segment segment = in.take("CAS");
            for (int at = 2; segment.at(at) != null; at += ELEMENTS_OF_A_REASON) {
                adjustments.add(new Adjustment(
                        segment.require(1), segment.require(at), Money.ofDecimal(segment.require(at + 1))));
            }
        }
        return adjustments;
    }
}
