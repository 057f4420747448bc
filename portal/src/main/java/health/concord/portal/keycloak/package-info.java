/** What is asked of Keycloak itself. */
@NullMarked
package health.concord.portal.keycloak;

import org.jspecify.annotations.NullMarked;
