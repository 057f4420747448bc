package health.concord.matching.group;

import health.concord.matching.profile.Cycle;
import health.concord.matching.profile.Composition;
import health.concord.matching.profile.GroupProfile.Admission;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.therapist.DescribeTherapist;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as a person describes one. Sizes, minutes, weeks and membership left out are the model's defaults in the rule
 * set.
 *
 * @param id taken over when creating, so that all services call the group the same; else made
 * @param leaderCompetencies all of them in one leader; empty: what the rule set asks for the model
 * @param viable members below which it does not work
 * @param entryDates for closed, slow-open and revolving groups: when new members can begin
 * @param stages stages of change it fits; empty: any
 * @param population adult or adolescent, and others such as women, men, co-occurring
 * @param cycle where it stands in its curriculum, and at which sessions new members may begin
 * @param composition who should sit together; empty: what the rule set says for all groups
 * @param room where it meets, for people; rooms are the scheduling service's
 */
public record DescribeGroup(
        @Nullable UUID id,
        @NotBlank @Size(max = 40) String site,
        @NotBlank @Size(max = 120) String title,
        @NotNull Model model,
        @NotEmpty @Size(max = 6) List<@NotNull UUID> leaders,

        @Size(max = 10)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String>
                leaderCompetencies,

        @Nullable @Min(1) @Max(100) Integer sizeMin,
        @Nullable @Min(1) @Max(100) Integer sizeMax,
        @Nullable @Min(1) @Max(100) Integer viable,
        @Nullable Membership membership,
        @Size(max = 60) List<@NotNull LocalDate> entryDates,
        @Nullable @Min(15) @Max(480) Integer minutes,
        @Nullable @Min(1) @Max(260) Integer weeks,

        @Size(max = 6)
        List<@NotNull @Pattern(regexp = DescribeGroup.STAGE, message = "is not a stage of change") String> stages,

        @Size(max = 30)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String> themes,

        @NotEmpty @Size(max = 20)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String> population,

        @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "is not a language as two or three small letters")
        String language,

        @Nullable Boolean telehealth,
        @Size(max = 20) List<@NotNull @Valid Admission> admission,
        @Nullable @Size(max = 40) String agreementVersion,
        @Nullable @Min(0) @Max(1_000_000) Integer costPerSessionCents,
        @Nullable @Size(max = 120) String curriculum,
        @Nullable @Valid Cycle cycle,
        @Nullable @Size(max = 10) List<@NotNull @Valid Composition> composition,
        @Nullable @Size(max = 60) String room) {

    static final String STAGE = "precontemplation|contemplation|preparation|action|maintenance|recurrence";

    public DescribeGroup {
        leaderCompetencies = leaderCompetencies == null ? List.of() : leaderCompetencies;
        entryDates = entryDates == null ? List.of() : entryDates;
        stages = stages == null ? List.of() : stages;
        themes = themes == null ? List.of() : themes;
        admission = admission == null ? List.of() : admission;
        composition = composition == null ? List.of() : composition;
    }
}
