/** What clients are told, in gentle words and their language; the words are files for people. */
@NullMarked
package health.concord.matching.wording;

import org.jspecify.annotations.NullMarked;
