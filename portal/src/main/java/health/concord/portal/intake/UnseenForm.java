package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.util.UUID;

/**
 * A form that a client sent and that nobody on staff has looked at.
 *
 * @param id of the link it came by
 * @param title of the instrument
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnseenForm(
        UUID id, String kind, UUID client, String clientLabel, UUID episode, String title, Instant sentAt) {

    public String kindWords() {
        return Say.words(kind.equals("TABLET") ? "links.onTablet" : "links.byLink");
    }

    /** Where its answers and score are. */
    public String scores() {
        return "/clients/" + client + "/episodes/" + episode + "/assessments";
    }
}
