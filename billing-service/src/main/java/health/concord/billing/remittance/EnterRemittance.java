package health.concord.billing.remittance;

import health.concord.billing.edi.Adjustment;
import health.concord.billing.edi.ProviderAdjustment;
import health.concord.billing.edi.Remittance;
import health.concord.billing.edi.RemittedClaim;
import health.concord.billing.edi.RemittedLine;
import health.concord.billing.money.Money;
import health.concord.billing.policy.ServiceCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment from paper, with what an 835 would say. It is checked and posted by the same way.
 *
 * @param payerTin the payer's tax id, as on the check or the explanation
 * @param trace number of the check or transfer
 */
public record EnterRemittance(
        @NotBlank @Size(max = 40) String site,
        @NotBlank @Size(max = 60) String payerName,
        @NotNull @Pattern(regexp = "[0-9]{9,10}") String payerTin,
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,50}") String trace,
        @NotNull LocalDate paidOn,
        @NotNull @Min(0) @Max(MOST) Long amountCents,
        @NotNull @Pattern(regexp = "ACH|CHK|NON|BOP|FWT") String method,
        @NotNull @Size(max = 500) List<@NotNull @Valid ClaimAnswer> claims,
        @NotNull @Size(max = 50) List<@NotNull @Valid KeptBack> providerAdjustments) {

    private static final long MOST = 100_000_000_00L;

    /** What it says of one claim; amounts below nought only on a reversal (status 22). */
    public record ClaimAnswer(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,38}") String number,

            @NotNull @Pattern(regexp = "1|2|3|4|19|20|21|22|23|25")
            String status,

            @NotNull @Min(-MOST) @Max(MOST) Long chargedCents,
            @NotNull @Min(-MOST) @Max(MOST) Long paidCents,

            @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,50}")
            String payerControl,

            @NotNull @Size(max = 50) List<@NotNull @Valid Taken> adjustments,
            @NotNull @Size(max = 200) List<@NotNull @Valid LineAnswer> lines) {}

    /** What it says of one line. */
    public record LineAnswer(
            @NotNull @Pattern(regexp = ServiceCode.PROCEDURE)
            String code,

            @NotNull LocalDate date,
            @NotNull @Min(-MOST) @Max(MOST) Long chargedCents,
            @NotNull @Min(-MOST) @Max(MOST) Long paidCents,
            @NotNull @Size(max = 50) List<@NotNull @Valid Taken> adjustments) {}

    /** What was taken off, and why. */
    public record Taken(
            @NotNull @Pattern(regexp = "CO|PR|OA|PI") String group,
            @NotNull @Pattern(regexp = "[A-Z]?[0-9]{1,3}") String reason,
            @NotNull @Min(-MOST) @Max(MOST) Long amountCents) {}

    /** What was kept back of the payment as a whole; below nought where it was added. */
    public record KeptBack(
            @NotNull @Pattern(regexp = "[A-Z0-9]{2}") String reason,
            @Nullable @Size(max = 50) String reference,
            @NotNull @Min(-MOST) @Max(MOST) Long amountCents) {}

    Remittance asRemittance() {
        List<RemittedClaim> answered = new ArrayList<>();
        for (ClaimAnswer claim : claims) {
            answered.add(new RemittedClaim(
                    answered.size() + 1,
                    claim.number(),
                    claim.status(),
                    Money.ofCents(claim.chargedCents()),
                    Money.ofCents(claim.paidCents()),
                    Money.ZERO,
                    claim.payerControl(),
                    null,
                    null,
                    adjustments(claim.adjustments()),
                    List.of(),
                    claim.lines().stream().map(EnterRemittance::line).toList(),
                    0,
                    null));
        }
        return new Remittance(
                payerName,
                payerTin,
                trace,
                paidOn,
                Money.ofCents(amountCents),
                method,
                null,
                answered,
                providerAdjustments.stream()
                        .map(kept -> new ProviderAdjustment(
                                kept.reason(), kept.reference(), Money.ofCents(kept.amountCents())))
                        .toList());
    }

    private static RemittedLine line(LineAnswer line) {
        return new RemittedLine(
                line.code(),
                List.of(),
                Money.ofCents(line.chargedCents()),
                Money.ofCents(line.paidCents()),
                line.date(),
                null,
                adjustments(line.adjustments()),
                List.of());
    }

    private static List<Adjustment> adjustments(List<Taken> taken) {
        return taken.stream()
                .map(one -> new Adjustment(one.group(), one.reason(), Money.ofCents(one.amountCents())))
                .toList();
    }
}
