package org.astc.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;

/** The letter with the code. It says neither what the code opens nor whether there is anything. */
@ApplicationScoped
@Transactional
class PageCodeLetter implements LetterWriter {
    static final String KIND = "page-code";

    private PageCodes codes;
    private PageCodeService service;
    private OwnPages pages;
    private Clock clock;

    protected PageCodeLetter() {}

    @Inject
    PageCodeLetter(PageCodes codes, PageCodeService service, OwnPages pages, Clock clock) {
        this.codes = codes;
        this.service = service;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return codes.find(letter.about())
                .filter(code -> pages.of(code.getRegistrationId())
                        .filter(page -> letter.recipient().equals(page.email()) && page.confides())
                        .filter(page -> code.isUsable(page, clock.instant()))
                        .isPresent())
                .map(code -> write(service.digitsOf(code.getId()), Messages.language(letter.language())));
    }

    private static Mail write(String digits, Locale language) {
        String spaced = digits.substring(0, 4) + " " + digits.substring(4);
        return new MailLayout(language, Messages.text(language, "registration.mail.codeTitle", spaced))
                .paragraph(Messages.text(language, "registration.mail.codeWhy"))
                .note(Messages.text(language, "registration.mail.codeNotYou"))
                .mail(Messages.text(language, "registration.mail.codeSubject"));
    }
}
