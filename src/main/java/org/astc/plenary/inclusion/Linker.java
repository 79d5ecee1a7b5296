package org.astc.plenary.inclusion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Seal;
import org.astc.plenary.platform.Settings;

/**
 * The only one who knows whose an answer is: it alone reads the key file. It offers three calls and no other, and a
 * test counts them: save somebody's own answers, read or delete somebody's own answers, tabulate an approved partition.
 * Each is a transaction of its own in the inclusion store, whatever goes on in the main one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Linker {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 32;

    private EventKeys keys;
    private Answers answers;
    private Settings settings;
    private Seal seal;

    protected Linker() {}

    @Inject
    Linker(EventKeys keys, Answers answers, Settings settings) {
        this.keys = keys;
        this.answers = answers;
        this.settings = settings;
    }

    /** What becomes of somebody's own answers. */
    enum Own {
        READ,
        DELETE
    }

    /** Who stands behind the pseudonyms, and the version of consent of the event. */
    private record Link(byte[] event, Pseudonyms pseudonyms, int consentVersion) {
        Answers.Place answer(String question, UUID personId) {
            return new Answers.Place(event, question, pseudonyms.of(question, personId));
        }

        Answers.Place words(String question, UUID personId) {
            return new Answers.Place(event, question, pseudonyms.ofWords(question, personId));
        }
    }

    @PostConstruct
    void readKey() {
        try {
            String file = Files.readString(Path.of(settings.inclusionKeyFile())).strip();
            seal = new Seal(HexFormat.of().parseHex(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Saves somebody's own answers, each in place of the one before. A skipped question never takes an answer away:
     * that is what withdrawing is for. Pages bring one answer at a time, so that no two are written together.
     */
    void save(UUID eventId, UUID personId, List<Answer> own) {
        Link link = link(eventId);
        for (Answer answer : own) {
            Answers.Place place = link.answer(answer.question(), personId);
            if (answer.state() == AnswerState.SKIPPED) {
                answers.putIfAbsent(place, answer, link.consentVersion());
            } else {
                answers.put(place, answer, link.consentVersion());
                if (Questionnaire.takesWords(answer.question())) {
                    answers.putWords(link.words(answer.question(), personId), answer.words());
                }
            }
        }
    }

    /** Reads somebody's own answers, for the person alone; or deletes them and returns none. */
    List<Answer> own(UUID eventId, UUID personId, List<Question> asked, Own what) {
        byte[] event = EventTag.of(eventId);
        List<Answer> found = new ArrayList<>();
        keys.of(event).map(wrapped -> link(event, wrapped)).ifPresent(link -> {
            for (Question question : asked) {
                Answers.Place place = link.answer(question.code(), personId);
                Answers.Place words = link.words(question.code(), personId);
                if (what == Own.DELETE) {
                    answers.delete(place);
                    answers.deleteWords(words);
                } else {
                    answers.at(place)
                            .map(answer -> new Answer(
                                    answer.question(), answer.state(), answer.chosen(), answers.words(words)))
                            .ifPresent(found::add);
                }
            }
        });
        return found;
    }

    /**
     * Counts the answers of the groups of a frozen partition, for a release job whose plan was approved.
     *
     * @throws PartitionNotApproved always, as long as there are no plans of releases
     */
    void tabulate(Partition partition) {
        throw new PartitionNotApproved();
    }

    private Link link(UUID eventId) {
        byte[] event = EventTag.of(eventId);
        return link(event, keys.of(event).orElseGet(() -> keys.keep(event, fresh(event))));
    }

    private Link link(byte[] event, EventKeys.Wrapped wrapped) {
        return new Link(event, new Pseudonyms(seal.open(wrapped.key(), event)), wrapped.consentVersion());
    }

    private EventKeys.Wrapped fresh(byte[] event) {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return new EventKeys.Wrapped(seal.seal(key, event), Questionnaire.CONSENT_VERSION);
    }
}
