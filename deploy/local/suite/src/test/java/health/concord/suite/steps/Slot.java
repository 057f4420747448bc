package health.concord.suite.steps;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalTime;

/** A weekly time at a site, as all services write it. */
public record Slot(String day, String from, String to) {

    public static Slot of(JsonNode slot) {
        return new Slot(
                slot.get("day").asText(),
                slot.get("from").asText(),
                slot.get("to").asText());
    }

    @JsonIgnore
    public int minutes() {
        return (int)
                Duration.between(LocalTime.parse(from), LocalTime.parse(to)).toMinutes();
    }

    @JsonIgnore
    public boolean overlaps(Slot other) {
        return day.equals(other.day) && from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }
}
