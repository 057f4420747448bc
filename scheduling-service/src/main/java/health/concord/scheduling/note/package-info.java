/**
 * What was done in a session, and how each client took part. A store of its own: nothing outside this package reads it,
 * billing and partners have no way to it, and of it they learn only that a signed note exists.
 */
@NullMarked
package health.concord.scheduling.note;

import org.jspecify.annotations.NullMarked;
