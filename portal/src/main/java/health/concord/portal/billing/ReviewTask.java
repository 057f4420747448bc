package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** Something to ask of a payer or physician before a day. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReviewTask(String kind, UUID client, UUID about, LocalDate dueOn, String text) {}
