package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.messaging.Inert;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.Settings;

/** Asks a contact of an organization whether somebody works there. It decides nothing: that takes signing in. */
@ApplicationScoped
@Transactional
class StaffClaimedLetter implements LetterWriter {
    static final String KIND = "staff-claimed";

    private StaffClaims claims;
    private Organizations organizations;
    private Settings settings;

    protected StaffClaimedLetter() {}

    @Inject
    StaffClaimedLetter(StaffClaims claims, Organizations organizations, Settings settings) {
        this.claims = claims;
        this.organizations = organizations;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** One who was taken off the contacts meanwhile, or comes too late, gets no letter. */
    @Override
    public Optional<Mail> write(Letter letter) {
        return claims.find(letter.about())
                .filter(claim -> claim.getStatus() == ClaimStatus.PENDING)
                .filter(claim -> claims.contactsOf(claim.getOrganizationId()).stream()
                        .anyMatch(contact -> contact.getEmail().equals(letter.recipient())))
                .map(claim -> write(claim, Messages.language(letter.language())));
    }

    private Mail write(StaffClaim claim, Locale language) {
        String organization =
                Inert.text(organizations.get(claim.getOrganizationId()).name());
        return new MailLayout(language, Messages.text(language, "organization.mail.claimedTitle"))
                .paragraph(Messages.text(
                        language,
                        "organization.mail.claimedWho",
                        Inert.text(claim.getName()),
                        claim.getEmail(),
                        organization))
                .paragraph(Messages.text(language, "organization.mail.claimedWhat"))
                .action(
                        Messages.text(language, "organization.mail.claimedAction"),
                        URI.create(settings.baseUrl() + "/my/organization"))
                .mail(Messages.text(language, "organization.mail.claimedSubject", organization));
    }
}
