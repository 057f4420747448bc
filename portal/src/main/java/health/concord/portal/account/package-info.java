/** A client's own money: estimates, statements, payments, plans and the sliding fee. */
@NullMarked
package health.concord.portal.account;

import org.jspecify.annotations.NullMarked;
