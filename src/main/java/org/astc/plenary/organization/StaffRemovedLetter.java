package org.astc.plenary.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.astc.plenary.messaging.Inert;
import org.astc.plenary.messaging.Letter;
import org.astc.plenary.messaging.LetterWriter;
import org.astc.plenary.messaging.Mail;
import org.astc.plenary.messaging.MailLayout;
import org.astc.plenary.platform.Messages;

/** Tells somebody that they are not on the staff of an organization any more. Their places stay as they are. */
@ApplicationScoped
@Transactional
class StaffRemovedLetter implements LetterWriter {
    static final String KIND = "staff-removed";

    private StaffClaims claims;
    private Organizations organizations;

    protected StaffRemovedLetter() {}

    @Inject
    StaffRemovedLetter(StaffClaims claims, Organizations organizations) {
        this.claims = claims;
        this.organizations = organizations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Letter letter) {
        return claims.find(letter.about())
                .filter(claim -> claim.getStatus() == ClaimStatus.REMOVED)
                .map(claim -> write(claim, Messages.language(letter.language())));
    }

    private Mail write(StaffClaim claim, Locale language) {
        String organization =
                Inert.text(organizations.get(claim.getOrganizationId()).name());
        return new MailLayout(language, Messages.text(language, "organization.mail.removedTitle"))
                .paragraph(Messages.text(language, "organization.mail.removedWhat", organization))
                .paragraph(Messages.text(language, "organization.mail.removedHow"))
                .mail(Messages.text(language, "organization.mail.removedSubject", organization));
    }
}
