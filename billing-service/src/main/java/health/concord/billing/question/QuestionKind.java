package health.concord.billing.question;

import health.concord.billing.edi.QuestionWriter;

/** What is asked of a payer. */
public enum QuestionKind {
    ELIGIBILITY("270", QuestionWriter.ELIGIBILITY_GUIDE),
    REVIEW("278", QuestionWriter.REVIEW_GUIDE);

    private final String set;
    private final String guide;

    QuestionKind(String set, String guide) {
        this.set = set;
        this.guide = guide;
    }

    String fileName(String site, long control) {
        return "%s-%s-%09d.edi".formatted(set, site, control);
    }

    String guide() {
        return guide;
    }
}
