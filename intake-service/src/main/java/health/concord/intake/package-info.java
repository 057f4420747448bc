/**
 * Intake: from the first call to "ready for placement".
 *
 * <pre>
 * client        who the person is            referral     how they came
 * episode       one stay, by stages          consent      what may be disclosed, signed
 * disclosure    may this be disclosed?       instrument   questionnaires and scoring, as data
 * response      answers and scores           answering    drafts; forms by one-time link
 * safety        holds, safety plans          measure      due dates, trends, alerts
 * profile       factors and diagnoses        levelofcare  ratings, suggestion, decision
 * plan          goals, reviews, step up/down stay         admission, leave, discharge
 * waiting       who waits, what is missing
 * seal          fields encrypted, and found    print        what is put on paper
 * placement     the snapshot for matching    logic, datafile: what the rules stand on
 * </pre>
 */
@NullMarked
package health.concord.intake;

import org.jspecify.annotations.NullMarked;
