package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.Outbox;
import org.astc.plenary.platform.Secrets;
import org.astc.plenary.security.Counted;
import org.astc.plenary.security.Limit;
import org.astc.plenary.security.Throttle;

/**
 * Shows what a person told in confidence only to whoever reads the mail of that person: sends a code to the own address
 * and takes it back.
 */
@ApplicationScoped
@Transactional
public class PageCodeService {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final BigInteger EIGHT_DIGITS = BigInteger.valueOf(100_000_000);
    private static final String OPENS = "page-code-opens:";

    private PageCodes codes;
    private OwnPages pages;
    private Secrets secrets;
    private Throttle throttle;
    private Outbox outbox;
    private Clock clock;

    protected PageCodeService() {}

    @Inject
    PageCodeService(PageCodes codes, OwnPages pages, Secrets secrets, Throttle throttle, Outbox outbox, Clock clock) {
        this.codes = codes;
        this.pages = pages;
        this.secrets = secrets;
        this.throttle = throttle;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends a code; those sent before are worth nothing any more.
     *
     * @throws NoOwnAddress if the person has no address of their own
     * @throws org.astc.plenary.security.TooManyAttempts if it was asked for too often
     */
    public void send(String code, String key, Locale language) {
        OwnPage page = pages.openToConfide(code, key);
        Counted asked = Limit.CODE_TO_PAGE.of(page.registrationId().toString());
        throttle.require(asked);
        throttle.count(asked);
        PageCode sent = new PageCode(page, clock.instant());
        codes.add(sent);
        outbox.post(
                new Letter(PageCodeLetter.KIND, sent.getId(), page.eventId(), page.email(), language.toLanguageTag()));
    }

    /**
     * Takes a code back and returns the token that says so, for the browser's cookie. A guess counts before it is
     * looked at, so that many at once are not looked at more often than many in a row.
     *
     * @throws WrongPageCode if it is not the newest code of this page, was entered before, or is too old
     * @throws org.astc.plenary.security.TooManyAttempts after too many wrong ones
     */
    public String enter(String code, String key, String typed) {
        OwnPage page = pages.openToConfide(code, key);
        Counted tries = Limit.WRONG_PAGE_CODE.of(page.registrationId().toString());
        throttle.take(tries);
        Optional<PageCode> right = codes.claimNewest(page.registrationId())
                .filter(newest -> newest.isUsable(page, clock.instant()))
                .filter(newest -> matches(newest.getId(), typed));
        if (right.isEmpty()) {
            throw new WrongPageCode();
        }
        throttle.giveBack(tries);
        right.get().enter(clock.instant());
        UUID id = right.get().getId();
        return id + "_" + secrets.derive(OPENS + id);
    }

    /** Says whether the browser's token shows that the person entered a code for this page a short time ago. */
    public boolean isOpen(OwnPage page, String token) {
        return openUntil(page, token).isPresent();
    }

    /** Returns until when it shows that; empty if it does not. */
    public Optional<Instant> openUntil(OwnPage page, String token) {
        return page.confides()
                ? entered(token)
                        .filter(code -> code.opens(page, clock.instant()))
                        .map(PageCode::closesAt)
                : Optional.empty();
    }

    /** Returns the only registration whose page the token can open, now or earlier; empty if the token is not ours. */
    Optional<UUID> registrationOf(String token) {
        return entered(token).map(PageCode::getRegistrationId);
    }

    /** Forgets the codes of yesterday and before. */
    void forget() {
        codes.deleteBefore(clock.instant().minus(KEPT));
    }

    /** Returns the eight digits; they are put into the mail while that is sent, and stored nowhere. */
    String digitsOf(UUID id) {
        byte[] random = secrets.derive("page-code:" + id).getBytes(StandardCharsets.US_ASCII);
        return String.format(Locale.ROOT, "%08d", new BigInteger(1, random).mod(EIGHT_DIGITS));
    }

    private Optional<PageCode> entered(String token) {
        int end = token == null ? -1 : token.indexOf('_');
        if (end != 36) {
            return Optional.empty();
        }
        String id = token.substring(0, end);
        return secrets.matches(OPENS + id, token.substring(end + 1))
                ? codes.find(UUID.fromString(id))
                : Optional.empty();
    }

    private boolean matches(UUID id, String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        return MessageDigest.isEqual(
                digitsOf(id).getBytes(StandardCharsets.US_ASCII), digits.getBytes(StandardCharsets.UTF_8));
    }
}
