/** Who is signed in, and what their roles are called. */
@NullMarked
package health.concord.portal.person;

import org.jspecify.annotations.NullMarked;
