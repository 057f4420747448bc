package health.concord.billing.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a 277CA or a 277. Statuses of levels above the claims are of the file as a whole and name no claim. */
final class StatusReportReader implements TransactionReader {

    private static final Set<String> CLAIM_LEVELS = Set.of("PT", "22", "23");

    private final StatusReport.Kind kind;
    private final List<StatusReport.ClaimStatus> claims = new ArrayList<>();
    private boolean atClaims;
    private @Nullable String number;
    private @Nullable String payerControl;
    private List<StatusReport.Status> statuses = new ArrayList<>();

    StatusReportReader(StatusReport.Kind kind) {
        this.kind = kind;
    }

    @Override
    public void take(Segment segment) {
        switch (segment.tag()) {
            case "HL" -> {
                endClaim();
                atClaims = CLAIM_LEVELS.contains(segment.require(3));
            }
            case "TRN" -> {
                endClaim();
                if (atClaims && segment.is("TRN", "2")) {
                    number = segment.require(2);
                }
            }
            case "STC" -> {
                if (number != null) {
                    statuses.add(new StatusReport.Status(
                            segment.require(1, 1), segment.require(1, 2), segment.at(1, 3), segment.at(3)));
                }
            }
            case "REF" -> {
                if (number != null && segment.is("REF", "1K")) {
                    payerControl = segment.at(2);
                }
            }
            default -> {
                // names, dates and amounts are ours already
            }
        }
    }

    private void endClaim() {
        if (number != null) {
            claims.add(new StatusReport.ClaimStatus(number, payerControl, statuses));
        }
        number = null;
        payerControl = null;
        statuses = new ArrayList<>();
    }

    @Override
    public InboundTransaction end() {
        endClaim();
        return new StatusReport(kind, List.copyOf(claims));
    }
}
