/** What every resource needs of HTTP: versions as ETags, pages, answers. */
@NullMarked
package health.concord.commons.web;

import org.jspecify.annotations.NullMarked;
