/**
 * Places many people at once. Everything here is numbers: people, the ways each could be placed, the places those ways
 * take, and what a group's company must be like. It knows no clinic, no HTTP, no JSON and no database.
 *
 * <p>{@link health.concord.matching.allocation.Market} is the question, {@link
 * health.concord.matching.allocation.Solver} answers it: an upper bound with the price of every place ({@code Flow}
 * where everybody takes one place, exactly; {@code Prices} else), then a plan found by {@code Exact} or {@code Search}.
 */
@NullMarked
package health.concord.matching.allocation;

import org.jspecify.annotations.NullMarked;
