package health.concord.portal.today;

import health.concord.portal.peer.Answer;
import health.concord.portal.person.Role;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** One kind of thing that Today tells some roles about. A new kind is a new bean; nothing else changes. */
interface Concern {

    /** Who is concerned. */
    Set<Role> roles();

    /** What is missing from the page when it can't be had, for example {@code New referrals}. */
    String what();

    /** What there is at this site now: a question for each service that is asked. */
    List<Uni<Answer<List<Item>>>> look(Site site, SiteTime time);
}
