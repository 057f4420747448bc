package health.concord.billing.remittance;

import health.concord.billing.claim.Claim;

/**
 * The claim that an answer is about.
 *
 * @param by NUMBER, LINE_CONTROL, CODE_AND_DATE or PERSON
 */
record Match(Claim claim, String by) {

    static final String NUMBER = "NUMBER";
    static final String LINE_CONTROL = "LINE_CONTROL";
    static final String CODE_AND_DATE = "CODE_AND_DATE";
    static final String PERSON = "PERSON";
}
