package health.concord.portal.peer;

import org.jspecify.annotations.Nullable;

/**
 * What became of a deed whose refusal tells more than words.
 *
 * @param more the members of the refusal; null where it is done, or the service told nothing
 */
public record Told<T, M>(Outcome<T> outcome, @Nullable M more) {}
