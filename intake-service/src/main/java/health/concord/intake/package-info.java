/**
 * Intake: from the first call to "ready for placement".
 *
 * <pre>
 * client        who the person is            referral     how they came
 * episode       one stay, by stages          consent      what may be disclosed, signed
 * disclosure    may this be disclosed?       instrument   questionnaires and scoring, as data
 * response      answers and scores           safety       holds
 * profile       factors and diagnoses        levelofcare  ratings, suggestion, decision
 * seal          fields encrypted, and found    print        what is put on paper
 * placement     the snapshot for matching    logic, datafile: what the rules stand on
 * </pre>
 */
@NullMarked
package health.concord.intake;

import org.jspecify.annotations.NullMarked;
