/** The page that proves the audit trails. */
@NullMarked
package health.concord.portal.audit;

import org.jspecify.annotations.NullMarked;
