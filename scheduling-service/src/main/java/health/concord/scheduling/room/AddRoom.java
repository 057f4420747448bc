package health.concord.scheduling.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param capacity clients it seats
 * @param video whether people can be joined by video
 * @param equipment what stands in it, for example {@code whiteboard}
 */
public record AddRoom(
        @NotBlank @Size(max = 40) String site,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Min(1) @Max(500) Integer capacity,
        @NotNull Boolean video,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> equipment) {

    @JsonIgnore
    DescribeRoom description() {
        return new DescribeRoom(name, capacity, video, equipment);
    }
}
