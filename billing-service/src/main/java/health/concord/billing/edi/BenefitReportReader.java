package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a 271 about one person. */
final class BenefitReportReader implements TransactionReader {

    private static final Set<String> PERSON = Set.of("IL", "03");
    /** Who pays instead or first: a payer, a managed care plan, or whom it left the benefit to; not who pays later. */
    private static final Set<String> PAYERS = Set.of("PR", "PRP", "Y2", "VN");

    private static final Set<String> BEGIN_OR_TIME = Set.of("346", "291", "356", "307");
    private static final Set<String> END = Set.of("347", "357");

    private @Nullable String trace;
    private @Nullable String payerName;
    private @Nullable String payerId;
    private @Nullable String memberId;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final List<String> refusals = new ArrayList<>();
    private final List<BenefitReport.Benefit> benefits = new ArrayList<>();
    private boolean inRelated;

    @Override
    public void take(Segment segment) {
        switch (segment.tag()) {
            case "TRN" -> {
                if (segment.is("TRN", "2") && trace == null) {
                    trace = segment.at(2);
                }
            }
            case "NM1" -> name(segment);
            case "DTP" -> date(segment);
            case "AAA" -> {
                if (segment.at(3) != null) {
                    refusals.add(segment.require(3));
                }
            }
            case "EB" -> benefits.add(benefit(segment));
            case "LS" -> inRelated = true;
            case "LE" -> inRelated = false;
            default -> {
                // addresses, messages and the like are not used
            }
        }
    }

    private void name(Segment segment) {
        String who = segment.require(1);
        if (inRelated && PAYERS.contains(who) && !benefits.isEmpty()) {
            BenefitReport.Benefit last = benefits.removeLast();
            benefits.add(new BenefitReport.Benefit(
                    last.information(),
                    last.serviceTypes(),
                    last.insuranceType(),
                    last.plan(),
                    last.period(),
                    last.amount(),
                    last.tenThousandths(),
                    last.inNetwork(),
                    segment.at(3),
                    segment.at(9)));
        } else if (who.equals("PR") && !inRelated) {
            payerName = segment.at(3);
            payerId = segment.at(9);
        } else if (PERSON.contains(who) && segment.at(9) != null) {
            memberId = segment.at(9);
        }
    }

    private void date(Segment segment) {
        String kind = segment.require(1);
        if (!benefits.isEmpty()) {
            return;
        }
        if (END.contains(kind)) {
            until = ClaimFileReader.day(segment.require(3));
        } else if (BEGIN_OR_TIME.contains(kind)) {
            String text = segment.require(3);
            int dash = text.indexOf('-');
            from = ClaimFileReader.day(dash < 0 ? text : text.substring(0, dash));
            if (dash > 0) {
                until = ClaimFileReader.day(text.substring(dash + 1));
            }
        }
    }

    private static BenefitReport.Benefit benefit(Segment segment) {
        List<String> types = new ArrayList<>();
        for (int i = 1; segment.at(3, i) != null; i++) {
            types.add(segment.require(3, i));
        }
        String percent = segment.at(8);
        return new BenefitReport.Benefit(
                segment.require(1),
                types,
                segment.at(4),
                segment.at(5),
                segment.at(6),
                segment.at(7) == null ? null : Money.ofDecimal(segment.require(7)),
                percent == null
                        ? null
                        : new BigDecimal(percent).movePointRight(4).intValueExact(),
                segment.at(12),
                null,
                null);
    }

    @Override
    public InboundTransaction end() {
        return new BenefitReport(
                trace, payerName, payerId, memberId, from, until, List.copyOf(refusals), List.copyOf(benefits));
    }
}
