package health.concord.billing.codingedit;

import health.concord.billing.policy.ClaimForm;
import health.concord.billing.rule.CodePair;
import health.concord.billing.rule.UnitLimit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The rows are many and have no life of their own, so they are no entities. */
@ApplicationScoped
class EditFileRepository implements PanacheRepositoryBase<EditFile, UUID> {

    /** Loads for one kind and form wait for each other. */
    int nextNumber(LoadEdits wanted) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 5))", Integer.class)
                .setParameter(1, wanted.kind() + "/" + wanted.form())
                .getSingleResult();
        return 1
                + (int) count(
                        "kind = ?1 and form = ?2 and effectiveFrom = ?3",
                        wanted.kind(),
                        wanted.form(),
                        wanted.effectiveFrom());
    }

    List<EditFile> of(EditKind kind, ClaimForm form, LocalDate to) {
        return list("kind = ?1 and form = ?2 and effectiveFrom <= ?3", kind, form, to);
    }

    List<EditFile> pageAfter(UUID after, int fetch) {
        return find("id > ?1 order by id", after).page(0, fetch).list();
    }

    /** @return how many were new in the file */
    int addPairs(UUID file, List<CodePair> pairs) {
        return insert(
                "INSERT INTO coding_pair (file, column1, column2, from_date, to_date, indicator)"
                        + " SELECT ?, * FROM unnest(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                file,
                column("text", pairs, CodePair::column1),
                column("text", pairs, CodePair::column2),
                column("date", pairs, pair -> day(pair.from())),
                column("date", pairs, pair -> day(pair.until())),
                column("int4", pairs, CodePair::indicator));
    }

    /** @return how many were new in the file */
    int addLimits(UUID file, List<UnitLimit> limits) {
        return insert(
                "INSERT INTO unit_limit (file, code, units, indicator) SELECT ?, * FROM unnest(?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                file,
                column("text", limits, UnitLimit::code),
                column("int4", limits, UnitLimit::units),
                column("int4", limits, UnitLimit::indicator));
    }

    @SuppressWarnings("unchecked")
    List<CodePair> pairs(UUID file, Collection<String> codes) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("SELECT column1, column2, from_date, to_date, indicator FROM coding_pair"
                        + " WHERE file = :file AND column1 IN (:codes) AND column2 IN (:codes)"
                        + " ORDER BY column1, column2, from_date")
                .setParameter("file", file)
                .setParameter("codes", codes)
                .getResultList();
        return rows.stream()
                .map(row -> new CodePair(
                        (String) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        (LocalDate) row[3],
                        ((Number) row[4]).intValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<UnitLimit> limits(UUID file, Collection<String> codes) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("SELECT code, units, indicator FROM unit_limit"
                        + " WHERE file = :file AND code IN (:codes) ORDER BY code")
                .setParameter("file", file)
                .setParameter("codes", codes)
                .getResultList();
        return rows.stream()
                .map(row -> new UnitLimit((String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).intValue()))
                .toList();
    }

    private record Column(String type, @Nullable Object[] values) {}

    private static <T> Column column(String type, List<T> rows, Function<T, @Nullable Object> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }

    private static java.sql.@Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : java.sql.Date.valueOf(day);
    }

    private int insert(String sql, UUID file, Column... columns) {
        return getEntityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> insert(connection, sql, file, columns));
    }

    private static int insert(Connection connection, String sql, UUID file, Column... columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, file);
            for (int i = 0; i < columns.length; i++) {
                Array array = connection.createArrayOf(columns[i].type(), columns[i].values());
                statement.setArray(i + 2, array);
            }
            return statement.executeUpdate();
        }
    }
}
