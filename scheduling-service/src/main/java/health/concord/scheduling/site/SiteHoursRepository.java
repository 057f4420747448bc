package health.concord.scheduling.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SiteHoursRepository implements PanacheRepositoryBase<SiteHours, String> {}
