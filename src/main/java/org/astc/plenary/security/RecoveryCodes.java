package org.astc.plenary.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.astc.plenary.platform.Secrets;

/**
 * The recovery codes of all accounts: sixteen letters and digits (80 random bits) each, kept as an HMAC under the key
 * of the installation, so that a copy of the database alone does not even let anybody guess.
 */
@ApplicationScoped
class RecoveryCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNT = 10;
    private static final int BYTES = 10;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    private Secrets secrets;

    protected RecoveryCodes() {}

    @Inject
    RecoveryCodes(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Puts ten new codes in place of all former ones; returns them in groups of four, to be shown once. */
    List<String> replace(UUID accountId, Instant now) {
        deleteAllOf(accountId);
        List<String> codes = IntStream.range(0, COUNT).mapToObj(i -> random()).toList();
        codes.forEach(code -> em.persist(new RecoveryCode(accountId, hash(accountId, code), now)));
        return codes.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList();
    }

    /** Uses a code up; returns false if the account has no such code, or used it before. */
    boolean use(UUID accountId, String typed, Instant now) {
        return em.createQuery("""
            select c from RecoveryCode c where c.accountId = :account and c.codeHash = :hash and c.usedAt is null
            """, RecoveryCode.class)
                .setParameter("account", accountId)
                .setParameter("hash", hash(accountId, plain(typed)))
                .getResultStream()
                .peek(code -> code.use(now))
                .findFirst()
                .isPresent();
    }

    /** Returns how many are left. */
    long left(UUID accountId) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    int deleteAllOf(UUID accountId) {
        return em.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private String hash(UUID accountId, String code) {
        return secrets.derive("recovery-code:" + accountId + ":" + code);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return KeyLetters.text(bytes);
    }

    /** People type small letters, dashes and blanks. */
    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
    }
}
