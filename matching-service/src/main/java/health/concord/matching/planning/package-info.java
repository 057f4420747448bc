/**
 * Plans the whole queue: everybody's possible weeks, the market of seats and hours they make, and what the answer means.
 * A function of the input, the rules and the policy alone: no HTTP, no JSON, no database.
 */
@NullMarked
package health.concord.matching.planning;

import org.jspecify.annotations.NullMarked;
