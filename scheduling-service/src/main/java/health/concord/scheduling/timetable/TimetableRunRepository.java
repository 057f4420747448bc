package health.concord.scheduling.timetable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TimetableRunRepository implements PanacheRepositoryBase<TimetableRun, UUID> {

    List<TimetableRun> pageAt(Collection<String> sites, UUID after, int rows) {
        return find("wanted.site in ?1 and id > ?2 order by id", sites, after)
                .range(0, rows - 1)
                .list();
    }

    List<Progress> progress(UUID run) {
        return getEntityManager()
                .createQuery("from Progress p where p.run = :run order by p.id", Progress.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** A search that begins anew also tells anew how it goes. */
    void forgetProgress(UUID run) {
        getEntityManager()
                .createQuery("delete from Progress p where p.run = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    void add(Progress progress) {
        getEntityManager().persist(progress);
    }
}
