/** Signing in and out; the tokens stay here, the browser holds a random name for them. */
@NullMarked
package health.concord.portal.session;

import org.jspecify.annotations.NullMarked;
