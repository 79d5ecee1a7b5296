package org.astc.plenary.messaging.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The newest mails of the embedded mailbox as a page lists them: read once, however often the page asks. */
@Named
@RequestScoped
public class NewestMails {
    @Inject
    private DevelopmentMailbox mailbox;

    private List<ReceivedMail> all;

    @PostConstruct
    void read() {
        all = mailbox.newest();
    }

    public List<ReceivedMail> getAll() {
        return all;
    }
}
