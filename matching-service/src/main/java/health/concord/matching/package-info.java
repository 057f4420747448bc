/**
 * Places people: therapists and groups as clinical resources, the rule set, recommendations with
 * their reasons, and the process that turns an accepted option into seats.
 *
 * <p>The pure part knows no HTTP, no JSON and no database, and reads downwards: {@code week} (weekly
 * times), {@code rule} (the rule file), {@code profile} (what is matched), {@code eligibility} (who
 * and what is left after the hard rules), {@code direction} (individual, group or combined),
 * {@code bundle} (weeks and their scores), {@code recommendation} (the ranked, explained answer),
 * {@code insight} (what an answer hangs on, why not, what if), {@code wording} (words for clients). For all who wait
 * together: {@code allocation} (the solver, which knows only numbers), {@code planning} (the queue as its question).
 *
 * <p>Around it: {@code therapist}, {@code group}, {@code mutualhelp}, {@code request}, {@code placement}, {@code fit}
 * (outcomes, records, reviews), {@code safety}, {@code queue}, {@code offer}, {@code fairness} keep state;
 * {@code explanation} answers questions about stored recommendations; {@code scheduling} and {@code billing} ask those
 * services.
 */
@NullMarked
package health.concord.matching;

import org.jspecify.annotations.NullMarked;
