package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's way through the program.
 *
 * @param stage {@code REFERRED}, {@code INTAKE}, {@code ASSESSED}, {@code WAITING}, {@code PLACED} and so on
 * @param level of care that was decided; null before
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Episode(
        UUID id,
        UUID client,
        String clientLabel,
        String site,
        String program,
        String stage,
        @Nullable String level,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable List<String> diagnoses,
        boolean minor,
        @Nullable UUID placement) {

    public String programWords() {
        return Say.code("intake.program", program);
    }

    public String stageWords() {
        return Say.code("intake.stage", stage);
    }

    public boolean isClosed() {
        return stage.equals("CLOSED");
    }

    public List<String> diagnosisCodes() {
        return diagnoses == null ? List.of() : diagnoses;
    }

    /** The address of the chart. */
    public String chart() {
        return "/clients/" + client + "/episodes/" + id;
    }
}
