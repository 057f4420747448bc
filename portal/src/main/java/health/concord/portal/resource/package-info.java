/** Groups and therapists as placement knows them: listed, added, changed and retired. */
@NullMarked
package health.concord.portal.resource;

import org.jspecify.annotations.NullMarked;
