package org.astc.plenary.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Ids;

/** Somebody who comes, speaks, reviews or works: known by a name and, mostly, an address. */
@Entity
@Table(name = "person")
@NamedQuery(
        name = "Person.withContact",
        query = "select p from Person p where p.email = :email and p.name = :name order by p.id")
public class Person {
    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String email;

    @Column(name = "external_id")
    private String externalId;

    private String pronouns;

    @Column(name = "name_pronunciation")
    private String namePronunciation;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "merged_into")
    private UUID mergedInto;

    private boolean compared;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    protected Person() {}

    Person(Contact contact, String language, Instant now) {
        this.id = Ids.next();
        this.name = requireNonNull(contact.name());
        this.email = contact.email();
        this.language = requireNonNull(language);
        this.createdAt = requireNonNull(now);
    }

    Person(PersonPlan plan, Instant now) {
        this(new Contact(plan.name(), plan.email()), plan.language(), now);
        enroll(plan, now);
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Returns the address, cleaned; null if none is known. */
    public String getEmail() {
        return email;
    }

    public String getLanguage() {
        return language;
    }

    public long getVersion() {
        return version;
    }

    /** Returns the id under which the person is known: that of the kept record, if this one was merged into it. */
    public UUID knownAs() {
        return mergedInto == null ? id : mergedInto;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    /** What belongs to this record belongs to the kept one; this one stays, to know the person again by it. */
    void mergeInto(UUID kept) {
        mergedInto = requireNonNull(kept);
    }

    /** Is a record of its own again. */
    void part() {
        mergedInto = null;
        compared = false;
    }

    /** Only name and address are needed to know the person again. */
    void keepContactOnly() {
        pronouns = null;
        namePronunciation = null;
    }

    /** Says this from now on. */
    void take(PersonTraits traits) {
        name = requireNonNull(traits.name());
        email = traits.email();
        pronouns = traits.pronouns();
        namePronunciation = traits.namePronunciation();
        language = requireNonNull(traits.language());
        compared = false;
    }

    PersonTraits look() {
        return new PersonTraits(name, email, pronouns, namePronunciation, language);
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Contact contact() {
        return new Contact(name, email);
    }

    PersonPlan plan() {
        return new PersonPlan(externalId, name, email, language, pronouns, namePronunciation);
    }

    /** Says whether a roster named the person: then it is not for a booking that ended to forget them. */
    boolean isEnrolled() {
        return enrolledAt != null;
    }

    /** Takes over what a roster says. */
    void enroll(PersonPlan said, Instant now) {
        enrolledAt = enrolledAt == null ? requireNonNull(now) : enrolledAt;
        PersonPlan plan = said.over(plan());
        externalId = plan.externalId();
        name = plan.name();
        email = plan.email();
        language = plan.language();
        pronouns = plan.pronouns();
        namePronunciation = plan.namePronunciation();
        compared = false;
    }

    /** Says whether every trait was taken off. */
    boolean isErased() {
        return name.isEmpty();
    }

    PersonDetail detail() {
        return new PersonDetail(id, name, email, externalId, pronouns, namePronunciation, language, createdAt);
    }

    /** Returns all that is kept, as values that JSON knows. */
    Map<String, Object> traits() {
        Map<String, Object> traits = new LinkedHashMap<>();
        traits.put("name", name);
        traits.put("email", email);
        traits.put("externalId", externalId);
        traits.put("pronouns", pronouns);
        traits.put("namePronunciation", namePronunciation);
        traits.put("language", language);
        traits.put("knownSince", createdAt.toString());
        traits.put("enrolledSince", enrolledAt == null ? null : enrolledAt.toString());
        return traits;
    }

    /** Takes every trait off; what points at the person stays in place. */
    void erase() {
        name = "";
        email = null;
        externalId = null;
        pronouns = null;
        namePronunciation = null;
    }
}
