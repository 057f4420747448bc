package health.concord.matching.therapist;

import health.concord.matching.profile.Licence;
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
 * A therapist as a person describes one.
 *
 * @param id taken over when creating, so that all services call the therapist the same; else made
 * @param competencies for example trauma, co-occurring, adolescent, family, cbt, process-group, grief, skills-training
 * @param tags what clients may ask to be matched on, for example lived-experience
 * @param earliestStart first day a new client can be seen; absent: at once
 * @param prefers problem domains of the rule set they would rather treat, and {@code prefersNot} rather not
 */
public record DescribeTherapist(
        @Nullable UUID id,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> sites,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 20) List<@NotNull @Valid Licence> licences,
        @Size(max = 20) List<@NotBlank @Size(max = 40) String> credentials,

        @NotNull @Size(max = 40)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String>
                competencies,

        @NotEmpty @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(regexp = "[a-z]{2,3}", message = "is not a language as two or three small letters")
                        String>
                languages,

        @Size(max = 40)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String> modalities,

        @Nullable @Pattern(regexp = "women|men|nonbinary", message = "is women, men or nonbinary")
        String gender,

        @Size(max = 40)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String> tags,

        @NotNull @Min(0) @Max(500) Integer caseloadLimit,
        @NotNull @Min(0) @Max(500) Integer caseload,
        @Nullable @Min(0) @Max(1_000_000) Integer costPerSessionCents,
        @Nullable LocalDate earliestStart,
        @Nullable Boolean telehealth,

        @Nullable @Size(max = 20)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String> prefers,

        @Nullable @Size(max = 20)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String>
                prefersNot) {

    public static final String TAG = "[a-z0-9]{1,40}(-[a-z0-9]{1,40}){0,4}";
    public static final String TAG_TEXT = "is not a word of small letters and digits, joined by hyphens";

    public DescribeTherapist {
        credentials = credentials == null ? List.of() : credentials;
        modalities = modalities == null ? List.of() : modalities;
        tags = tags == null ? List.of() : tags;
        telehealth = telehealth != null && telehealth;
        prefers = prefers == null ? List.of() : prefers;
        prefersNot = prefersNot == null ? List.of() : prefersNot;
    }
}
