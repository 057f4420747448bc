/** The languages pages are in, English and Spanish, and which of them the person reads. */
@NullMarked
package health.concord.portal.language;

import org.jspecify.annotations.NullMarked;
