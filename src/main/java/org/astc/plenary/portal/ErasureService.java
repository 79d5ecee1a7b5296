package org.astc.plenary.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.people.PersonService;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.AuditTrail;
import org.astc.plenary.security.DataSubject;
import org.astc.plenary.security.Deed;

/** Erases a person everywhere, and does so again after a restore. What accounting needs stays, without the person. */
@ApplicationScoped
@Transactional
public class ErasureService {
    private PersonalFile file;
    private ErasureList list;
    private PersonService people;
    private AccountService accounts;
    private AuditTrail trail;

    protected ErasureService() {}

    @Inject
    ErasureService(
            PersonalFile file, ErasureList list, PersonService people, AccountService accounts, AuditTrail trail) {
        this.file = file;
        this.list = list;
        this.people = people;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * Erases the person.
     *
     * @throws org.astc.plenary.security.LastAdministrator if nobody would be left to give roles; then nothing is erased
     */
    public void erase(DataSubject subject) {
        List<UUID> known = people.recordsOf(subject);
        file.erase(subject);
        UUID thing = subject.accountId() != null ? subject.accountId() : subject.personId();
        trail.record(new Deed("person", "person-erased", "person", thing, null, Map.of(), Map.of()));
        list.add(subject, known);
    }

    /** Erases again what a line of the list names; what is erased already stays so. */
    void repeat(ErasureLine line) {
        if (line.account() != null) {
            accounts.emailOf(line.account())
                    .map(email -> new DataSubject(line.account(), null, line.address() ? email : null))
                    .ifPresent(subject -> file.erase(subject.without(line.leftOut())));
        }
        line.people().stream()
                .map(person -> new DataSubject(null, person, null))
                .forEach(subject -> file.erase(subject.without(line.leftOut())));
    }
}
