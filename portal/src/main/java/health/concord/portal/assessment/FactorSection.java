package health.concord.portal.assessment;

import health.concord.portal.language.Say;
import java.util.List;

/** The factors about one subject, asked together. */
record FactorSection(String subject, List<FactorRow> rows) {

    public String title() {
        return Say.code("profile.subject", subject);
    }

    /** Whether a yes to one of them raises a safety hold. */
    public boolean isGrave() {
        return rows.stream().anyMatch(row -> row.factor().isGrave());
    }
}
