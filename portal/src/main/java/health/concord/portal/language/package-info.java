/** The languages pages are in: English, and Spanish where a text has one. */
@NullMarked
package health.concord.portal.language;

import org.jspecify.annotations.NullMarked;
