package health.concord.scheduling.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may change about a room; it does not move to another site. */
public record DescribeRoom(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Min(1) @Max(500) Integer capacity,
        @NotNull Boolean video,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> equipment) {

    @JsonIgnore
    List<String> equipped() {
        return equipment == null
                ? List.of()
                : equipment.stream().map(String::strip).distinct().toList();
    }
}
