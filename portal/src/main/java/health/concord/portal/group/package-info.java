/** Groups: what they are, their seats and waitlist, and when they meet. */
@NullMarked
package health.concord.portal.group;

import org.jspecify.annotations.NullMarked;
