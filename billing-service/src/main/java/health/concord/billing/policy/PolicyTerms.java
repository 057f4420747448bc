package health.concord.billing.policy;

import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a payer's contract says about turning services into lines. Sources conflict even on basics (billing.md), so
 * all of it is data; {@link TermsCheck} refuses terms that leave a question open.
 *
 * @param typeOfBill facility type and kind of care, for example {@code 76X}; the last digit is the claim's frequency
 * @param conditionCodes on every institutional claim, for example {@code 92}
 * @param perDiem null where each service is billed by itself
 * @param feeSchedule charge of one unit in cents, by code
 * @param placesOfService by mode; for professional claims only
 * @param dayTiers see {@link DayTier}; empty for none
 * @param authRequired codes that are not paid without an authorisation
 * @param noteRequired whether a service is billed only once its note is signed
 * @param timelyFilingDays days from the service until the claim must be in
 * @param certificationDays how long a physician's certification lasts; null for none needed
 * @param eligibleSiteKinds the kinds of site this payer pays; empty for any
 * @param interimAllowed whether claims may be sent before the stay ends
 * @param interimBilling how the claims of one stay follow one another; null for claims of their own
 * @param phpGapDays days that must lie between a partial hospitalization and a service; null for no such rule
 * @param appealDays days from a payer's answer until an appeal must be in; null where the contract does not say
 * @param codingEdits whether the payer goes by the loaded code pairs and unit limits (NCCI, MUE); null as well as true
 * @param certifiedWeekMinMinutes minutes a week that a physician's certification must state; null for no such rule
 * @param perWeek null where no code pays a week at once
 * @param source where the terms come from, and how sure they are
 */
public record PolicyTerms(
        @NotNull ClaimForm claimForm,
        @Nullable @Pattern(regexp = "[0-9]{2}X") String typeOfBill,
        @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = "[0-9A-Z]{2}") String> conditionCodes,
        @Nullable @Valid PerDiem perDiem,
        @NotNull UnitRule unitRule,
        @NotNull LinePer linePer,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ServiceCode> serviceCodes,

        @NotNull @Size(min = 1, max = 200)
        Map<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String, @NotNull @Min(0) @Max(10_000_000) Long>
                feeSchedule,

        @NotNull @Size(max = 50) List<@NotNull @Valid ModifierRule> modifiers,
        @NotNull Map<@NotNull ServiceMode, @NotNull @Pattern(regexp = "[0-9]{2}") String> placesOfService,
        @NotNull @Size(max = 500) List<@NotNull @Valid ProcedurePair> procedurePairs,
        @NotNull @Size(max = 10) List<@NotNull @Valid DayTier> dayTiers,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = ServiceCode.PROCEDURE) String> authRequired,
        boolean noteRequired,
        @Min(1) @Max(3650) int timelyFilingDays,
        @Nullable @Min(1) @Max(366) Integer certificationDays,
        @NotNull @Size(max = 10) List<@NotNull SiteKind> eligibleSiteKinds,
        boolean interimAllowed,
        @NotBlank @Size(max = 2000) String source,
        @Nullable Interim interimBilling,
        @Nullable @Min(0) @Max(60) Integer phpGapDays,
        @Nullable @Min(1) @Max(730) Integer appealDays,
        @Nullable Boolean codingEdits,
        @Nullable @Min(1) @Max(10080) Integer certifiedWeekMinMinutes,
        @Nullable @Valid PerWeek perWeek) {

    /** How the claims of one stay follow one another. */
    public enum Interim {
        /** Each is a claim of its own (frequency 1). */
        NONE,
        /** One after another: first, continuing, last (frequency 2, 3, 4), as Medicare wants them. */
        SEQUENTIAL
    }

    /** The charge of one unit; {@link TermsCheck} has seen that each code has one. */
    public Money fee(String code) {
        Long cents = feeSchedule.get(code);
        if (cents == null) {
            throw new IllegalStateException("a policy without the fee of one of its codes was stored");
        }
        return Money.ofCents(cents);
    }

    /** Medicare and Medicaid do, and so do most others; a contract may say otherwise. */
    public boolean followsCodingEdits() {
        return codingEdits == null || codingEdits;
    }

    public boolean pays(SiteKind site) {
        return eligibleSiteKinds.isEmpty() || eligibleSiteKinds.contains(site);
    }
}
