package health.concord.portal.coverage;

import health.concord.portal.form.Choice;
import java.util.List;

/** What the fields about a card offer. */
final class CoverageChoices {

    /** Why Medicare pays after others, by the codes of X12. */
    static List<Choice> secondaryReasons() {
        return Choice.codes("coverage.after", "12", "13", "14", "15", "16", "41", "42", "43", "47");
    }

    static List<Choice> relationships() {
        return Choice.codes("coverage.holder", "SELF", "SPOUSE", "CHILD", "OTHER");
    }

    private CoverageChoices() {}
}
