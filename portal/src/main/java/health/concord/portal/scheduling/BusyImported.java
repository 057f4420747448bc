package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** @param times that were taken from another calendar */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BusyImported(int times) {}
