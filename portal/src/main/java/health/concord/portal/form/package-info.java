/** What is typed into forms, what is wrong with it, and the choices they offer. */
@NullMarked
package health.concord.portal.form;

import org.jspecify.annotations.NullMarked;
