package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What would hold a line that is tried, not stored; the text tells of this line. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LineHold(String code, String text) {

    public HoldReason reason() {
        return HoldReason.of(code);
    }
}
