package health.concord.matching.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What recommendations of a site were made from beside the person, under its hash. */
@Entity
@Immutable
@Table(name = "site_inputs")
class SiteInputsDocument {

    @Id
    private String hash;

    private String document;

    protected SiteInputsDocument() {}

    String document() {
        return document;
    }
}
