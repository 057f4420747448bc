/** What every answer has, whatever page it is: headers, guards, pages for errors, addresses of assets. */
@NullMarked
package health.concord.portal.web;

import org.jspecify.annotations.NullMarked;
