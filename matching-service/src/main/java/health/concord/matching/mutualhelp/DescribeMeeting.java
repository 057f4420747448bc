package health.concord.matching.mutualhelp;

import health.concord.matching.therapist.DescribeTherapist;
import health.concord.matching.week.Slot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a person describes one.
 *
 * @param fellowship for example aa, na, smart-recovery, al-anon
 * @param population whom it is for; empty: anybody
 */
public record DescribeMeeting(
        @NotBlank @Size(max = 40) String site,
        @NotBlank @Size(max = 120) String name,

        @NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT)
        String fellowship,

        @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "is not a language as two or three small letters")
        String language,

        @Nullable @Size(max = 20)
        List<@NotNull @Pattern(regexp = DescribeTherapist.TAG, message = DescribeTherapist.TAG_TEXT) String> population,

        @NotEmpty @Size(max = 30) List<@NotNull @Valid Slot> slots,
        @Nullable @Size(max = 200) String place,
        @Nullable Boolean online) {

    public DescribeMeeting {
        population = population == null ? List.of() : population;
    }
}
