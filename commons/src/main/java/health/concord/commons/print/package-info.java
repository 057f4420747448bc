/** Documents that people print: text laid out on pages. */
@NullMarked
package health.concord.commons.print;

import org.jspecify.annotations.NullMarked;
