package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers loop 2100 with its service lines. */
final class RemittedClaimBuilder {

    private static final int MOST_REASONS = 17;

    private final int ordinal;
    private final Segment clp;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<RemittedLine> lines = new ArrayList<>();
    private @Nullable String memberId;
    private @Nullable String forwardedTo;
    private @Nullable LocalDate from;
    private @Nullable Segment svc;
    private List<Adjustment> lineAdjustments = new ArrayList<>();
    private List<String> lineRemarks = new ArrayList<>();
    private @Nullable LocalDate lineDate;
    private @Nullable String lineControl;

    RemittedClaimBuilder(int ordinal, Segment clp) {
        this.ordinal = ordinal;
        this.clp = clp;
    }

    void take(Segment segment) {
        switch (segment.tag()) {
            case "CAS" -> adjust(segment);
            case "SVC" -> {
                endLine();
                svc = segment;
            }
            case "NM1" -> {
                if (segment.is("NM1", "QC") && memberId == null) {
                    memberId = segment.at(9);
                } else if (segment.is("NM1", "TT")) {
                    forwardedTo = segment.at(3);
                }
            }
            case "DTM" -> date(segment);
            case "REF" -> {
                if (svc != null && segment.is("REF", "6R")) {
                    lineControl = segment.at(2);
                }
            }
            case "LQ" -> remark(segment.at(2));
            case "MOA" -> remarks(segment, 3, 7);
            case "MIA" -> {
                remarks(segment, 5, 5);
                remarks(segment, 20, 23);
            }
            default -> {
                // AMT and QTY tell, and are no part of a balance
            }
        }
    }

    private void adjust(Segment segment) {
        String group = segment.require(1);
        for (int at = 2; at <= MOST_REASONS && segment.at(at) != null; at += 3) {
            Adjustment one = new Adjustment(group, segment.require(at), Money.ofDecimal(segment.require(at + 1)));
            (svc == null ? adjustments : lineAdjustments).add(one);
        }
    }

    private void date(Segment segment) {
        String kind = segment.require(1);
        boolean readable = segment.at(2) != null;
        if (svc != null && readable && (kind.equals("472") || kind.equals("150"))) {
            lineDate = ClaimFileReader.day(segment.require(2));
        } else if (svc == null && readable && kind.equals("232")) {
            from = ClaimFileReader.day(segment.require(2));
        }
    }

    private void remark(@Nullable String code) {
        if (code != null) {
            (svc == null ? remarks : lineRemarks).add(code);
        }
    }

    private void remarks(Segment segment, int first, int last) {
        for (int at = first; at <= last; at++) {
            remark(segment.at(at));
        }
    }

    private void endLine() {
        if (svc == null) {
            return;
        }
        try {
            addLine(svc);
        } catch (ArithmeticException | NumberFormatException e) {
            throw svc.refused("has an amount that cannot be read to the cent");
        }
        svc = null;
        lineAdjustments = new ArrayList<>();
        lineRemarks = new ArrayList<>();
        lineDate = null;
        lineControl = null;
    }

    private void addLine(Segment service) {
        List<String> modifiers = new ArrayList<>();
        for (int part = 3; part <= 6 && service.at(1, part) != null; part++) {
            modifiers.add(service.require(1, part));
        }
        lines.add(new RemittedLine(
                service.at(1, 2),
                modifiers,
                Money.ofDecimal(service.require(2)),
                Money.ofDecimal(service.require(3)),
                lineDate,
                lineControl,
                lineAdjustments,
                lineRemarks));
    }

    RemittedClaim build() {
        endLine();
        try {
            return whole();
        } catch (ArithmeticException | NumberFormatException e) {
            throw clp.refused("has an amount that cannot be read to the cent");
        }
    }

    private RemittedClaim whole() {
        return new RemittedClaim(
                ordinal,
                clp.require(1),
                clp.require(2),
                Money.ofDecimal(clp.require(3)),
                Money.ofDecimal(clp.require(4)),
                clp.at(5) == null ? Money.ZERO : Money.ofDecimal(clp.require(5)),
                clp.at(7),
                memberId,
                from,
                adjustments,
                remarks,
                lines,
                clp.position(),
                forwardedTo);
    }
}
