package health.concord.billing.claim;

import health.concord.billing.delivery.Program;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.LineCode;
import health.concord.billing.store.CodesColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line asks for.
 *
 * @param code null while no policy tells it, and then there is no amount
 */
@Embeddable
record LineContent(
        LocalDate serviceDate,
        @Enumerated(EnumType.STRING) Program program,
        @Nullable String code,
        @Convert(converter = CodesColumn.class) List<String> modifiers,
        @Nullable String revCode,
        @Nullable String placeOfService,
        int units,
        int minutes,
        long unitCents,
        long amountCents) {

    static LineContent of(BillableLine line) {
        LineCode code = line.code();
        return new LineContent(
                line.date(),
                line.program(),
                code == null ? null : code.code(),
                line.modifiers(),
                code == null ? null : code.revCode(),
                code == null ? null : code.placeOfService(),
                line.units(),
                line.minutes(),
                line.unitPrice().cents(),
                line.amount().cents());
    }

    /** Whether the payer would be told the same. */
    boolean says(BillableLine line) {
        return line.code() != null
                && line.code().code().equals(code)
                && serviceDate.equals(line.date())
                && modifiers.equals(line.modifiers())
                && units == line.units()
                && amountCents == line.amount().cents();
    }
}
