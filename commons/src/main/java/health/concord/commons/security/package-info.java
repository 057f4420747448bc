/** Who is calling: roles, sites, organisation; and the guards in front of every endpoint. */
@NullMarked
package health.concord.commons.security;

import org.jspecify.annotations.NullMarked;
