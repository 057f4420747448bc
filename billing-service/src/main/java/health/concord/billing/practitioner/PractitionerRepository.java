package health.concord.billing.practitioner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PractitionerRepository implements PanacheRepositoryBase<EnrolledPractitioner, UUID> {

    Optional<EnrolledPractitioner> ofNpi(String npi) {
        return find("npi", npi).firstResultOptional();
    }

    List<EnrolledPractitioner> pageAfter(UUID after, int fetch) {
        return find("id > ?1 order by id", after).page(0, fetch).list();
    }
}
