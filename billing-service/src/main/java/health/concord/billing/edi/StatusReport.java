package health.concord.billing.edi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clearinghouse or payer says of claims before it pays (277CA, 277). It never moves money. */
public record StatusReport(Kind kind, List<ClaimStatus> claims) implements InboundTransaction {

    /** Whether the claims are taken in, or where they stand. */
    public enum Kind {
        ACKNOWLEDGEMENT,
        STATUS
    }

    /**
     * Of one claim.
     *
     * @param number our number of it (TRN02)
     * @param payerControl the payer's number (REF*1K)
     */
    public record ClaimStatus(String number, @Nullable String payerControl, List<Status> statuses) {}

    /**
     * STC01.
     *
     * @param category for example {@code A1} received, {@code A2} accepted, {@code A3} returned, {@code A7} invalid,
     *     {@code F1} paid, {@code F2} denied, {@code P1} pending
     * @param status claim status code, for example {@code 562} for the billing provider's NPI
     * @param entity whom it is about
     * @param action STC03: {@code WQ} accepted, {@code U} rejected
     */
    public record Status(
            String category,
            String status,
            @Nullable String entity,
            @Nullable String action) {

        private static final String REJECTED = "U";

        /** A3 returned, A4 not found, A6 missing, A7 invalid, A8 relational: to be fixed and sent again. */
        public boolean isRejection() {
            return REJECTED.equals(action)
                    || category.equals("A3")
                    || category.equals("A4")
                    || category.equals("A6")
                    || category.equals("A7")
                    || category.equals("A8");
        }

        /** A1 says that it was received, which is not that it was taken in. */
        public boolean isAcceptance() {
            return category.equals("A2") || category.equals("A5");
        }

        public String text() {
            return category + ":" + status + (entity == null ? "" : ":" + entity);
        }
    }
}
