package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** A client's way through the program. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Episode(UUID id, String clientLabel, String site, String program, LocalDate openedOn) {

    public String programWords() {
        return Words.program(program);
    }
}
