/** Sessions of one client: what is to come, free times of both, and booking one or many. */
@NullMarked
package health.concord.portal.appointment;

import org.jspecify.annotations.NullMarked;
