package health.concord.scheduling.testsupport;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that Hibernate sends. */
public final class Statements {

    private Statements() {}

    public static Statistics counted(EntityManagerFactory hibernate) {
        Statistics statistics = hibernate.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        return statistics;
    }
}
