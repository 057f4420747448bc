package health.concord.commons.problem;

/**
 * One field that must be put right.
 *
 * @param field path in the request body, or the name of a parameter or header
 * @param message what is wrong and what to do; never the rejected value, which may be health information
 */
public record FieldError(String field, String message) {}
