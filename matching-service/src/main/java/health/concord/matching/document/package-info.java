/** How records are stored as JSON, apart from the JSON of the wire. */
@NullMarked
package health.concord.matching.document;

import org.jspecify.annotations.NullMarked;
