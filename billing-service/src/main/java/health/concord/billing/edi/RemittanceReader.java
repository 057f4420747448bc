package health.concord.billing.edi;

import health.concord.billing.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an 835. Amounts must be readable to the cent; the rest may be more than we know. */
final class RemittanceReader implements TransactionReader {

    private @Nullable Segment bpr;
    private @Nullable Segment trn;
    private Money amount = Money.ZERO;
    private String payerName = "";
    private @Nullable String payeeNpi;
    private @Nullable LocalDate produced;
    private final List<RemittedClaim> claims = new ArrayList<>();
    private final List<ProviderAdjustment> kept = new ArrayList<>();
    private @Nullable RemittedClaimBuilder claim;

    @Override
    public void take(Segment segment) {
        switch (segment.tag()) {
            case "BPR" -> {
                bpr = segment;
                amount = Money.ofDecimal(segment.require(2));
            }
            case "TRN" -> trn = trn == null ? segment : trn;
            case "N1" -> party(segment);
            case "CLP" -> {
                endClaim();
                claim = new RemittedClaimBuilder(claims.size() + 1, segment);
            }
            case "LX" -> endClaim();
            case "PLB" -> {
                endClaim();
                kept(segment);
            }
            default -> {
                if (claim != null) {
                    claim.take(segment);
                } else if (segment.is("DTM", "405")) {
                    produced = ClaimFileReader.day(segment.require(2));
                }
            }
        }
    }

    private void party(Segment segment) {
        if (segment.is("N1", "PR")) {
            payerName = segment.at(2) == null ? "" : segment.require(2);
        } else if (segment.is("N1", "PE") && "XX".equals(segment.at(3))) {
            payeeNpi = segment.at(4);
        }
    }

    private void kept(Segment segment) {
        for (int at = 3; segment.at(at) != null; at += 2) {
            kept.add(new ProviderAdjustment(
                    segment.require(at), segment.at(at, 2), Money.ofDecimal(segment.require(at + 1))));
        }
    }

    private void endClaim() {
        if (claim != null) {
            claims.add(claim.build());
            claim = null;
        }
    }

    @Override
    public InboundTransaction end() {
        endClaim();
        if (bpr == null || trn == null) {
            throw new EdiRefused(bpr == null ? "BPR" : "TRN", 0, "is missing: the payment cannot be told from others");
        }
        boolean debit = "D".equals(bpr.at(3));
        return new Remittance(
                payerName,
                trn.at(3) == null ? "" : trn.require(3),
                trn.require(2),
                paidOn(bpr),
                debit ? Money.ZERO.minus(amount) : amount,
                bpr.require(4),
                payeeNpi,
                List.copyOf(claims),
                List.copyOf(kept));
    }

    private LocalDate paidOn(Segment payment) {
        try {
            if (payment.at(16) != null) {
                return ClaimFileReader.day(payment.require(16));
            }
        } catch (DateTimeException e) {
            // Seen in the wild; the stream has noted it, and the day it was produced stands in where there is one.
        }
        if (produced == null) {
            throw payment.refused("has no date of payment that can be read");
        }
        return produced;
    }
}
