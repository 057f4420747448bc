/** Explanations over HTTP: why, why not, what if, and the same again. Nothing here is stored. */
@NullMarked
package health.concord.matching.explanation;

import org.jspecify.annotations.NullMarked;
