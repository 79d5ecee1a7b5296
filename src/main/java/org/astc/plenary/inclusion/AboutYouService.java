package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.astc.plenary.registration.CodeNeeded;
import org.astc.plenary.registration.OwnPage;
import org.astc.plenary.registration.OwnPages;
import org.astc.plenary.registration.PageCodeService;

/**
 * What people do with the voluntary questions. Neither store notes who opened, answered, skipped or withdrew, so there
 * is no deed for the audit trail and no letter; nothing joins the two stores in one transaction.
 */
@ApplicationScoped
public class AboutYouService {
    private static final String DISABILITY = "disability";
    private static final String DISABILITY_KIND = "disability-kind";

    private Linker linker;
    private OwnPages pages;
    private PageCodeService codes;

    protected AboutYouService() {}

    @Inject
    AboutYouService(Linker linker, OwnPages pages, PageCodeService codes) {
        this.linker = linker;
        this.pages = pages;
        this.codes = codes;
    }

    /**
     * Keeps the answers of one topic, each in a transaction of its own.
     *
     * @throws org.astc.plenary.platform.NotFound if there is no such page, or the key is not its own
     * @throws org.astc.plenary.registration.NoOwnAddress if the person has no address of their own
     */
    public void answer(String code, String key, List<Answer> answers) {
        OwnPage page = pages.openToConfide(code, key);
        for (Answer answer : whole(answers)) {
            linker.save(page.eventId(), page.personId(), List.of(answer));
        }
    }

    /** A question that did not come up is noted as not asked, which is not the same as skipped. */
    static List<Answer> whole(List<Answer> answers) {
        boolean closed = answers.stream()
                .filter(answer -> answer.question().equals(DISABILITY))
                .anyMatch(answer -> answer.state() != AnswerState.SKIPPED
                        && !answer.chosen().contains(Questionnaire.YES));
        return answers.stream()
                .map(answer -> closed && answer.question().equals(DISABILITY_KIND)
                        ? new Answer(DISABILITY_KIND, AnswerState.NOT_ASKED, List.of(), "")
                        : answer)
                .toList();
    }

    /**
     * Returns the person's own answers.
     *
     * @param token that the browser got for the code
     * @throws CodeNeeded if no code was entered a short time ago
     */
    public List<Answer> own(String code, String key, String token) {
        OwnPage page = pages.open(code, key);
        if (!codes.isOpen(page, token)) {
            throw new CodeNeeded();
        }
        return linker.own(page.eventId(), page.personId(), Questionnaire.all(), Linker.Own.READ);
    }

    /** Deletes the person's own answers to these questions, as if they had never been given. */
    public void withdraw(String code, String key, List<Question> questions) {
        OwnPage page = pages.open(code, key);
        linker.own(page.eventId(), page.personId(), questions, Linker.Own.DELETE);
    }
}
