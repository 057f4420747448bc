package health.concord.billing.remittance;

import health.concord.billing.claim.Claim;
import health.concord.billing.claim.ClaimLine;
import health.concord.billing.edi.RemittedLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which line of a claim a payer means. */
public final class AnsweredLine {

    private AnsweredLine() {}

    /** By our control number of the line, then by code and day where exactly one is like it. */
    public static Optional<ClaimLine> of(Claim claim, RemittedLine told) {
        List<ClaimLine> byControl = claim.lines().stream()
                .filter(line -> (claim.number() + "L" + line.position()).equals(told.control()))
                .toList();
        List<ClaimLine> alike = byControl.isEmpty()
                ? claim.lines().stream()
                        .filter(line -> Objects.equals(line.code(), told.code())
                                && line.serviceDate().equals(told.date()))
                        .toList()
                : byControl;
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }
}
