package health.concord.portal.intake;

import java.util.List;

/** The profile, whole. */
public record RecordProfile(List<Profile.Factor> factors, List<String> diagnoses) {}
