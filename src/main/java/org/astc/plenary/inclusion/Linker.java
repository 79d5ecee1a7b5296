package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private FrozenCounts counts;
    private FrozenPlans plans;
    private Settings settings;

    protected Linker() {}

    @Inject
    Linker(EventKeys keys, Answers answers, FrozenCounts counts, FrozenPlans plans, Settings settings) {
        this.keys = keys;
        this.answers = answers;
        this.counts = counts;
        this.plans = plans;
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
     * Counts the answers of the groups of a partition that stands in a frozen plan, once: the counts are kept sealed,
     * and a later call, which names nobody, returns them as they were. They open for the people who were counted, and
     * for no others whom the plan may name later.
     *
     * @throws PartitionNotApproved if no frozen plan names these tables and these people in these groups
     * @throws PartitionTooFine if a group has too few who answered
     * @throws CountsMissing if nobody is named, and nothing was counted
     * @throws InclusionKeyMissing if the key file cannot be read
     * @throws IllegalStateException if others were counted for this plan
     */
    Tabulation tabulate(Partition partition) {
        byte[] counted =
                plans.counted(partition).orElseThrow(PartitionNotApproved::new).getBytes(StandardCharsets.US_ASCII);
        byte[] plan = EventTag.of(partition.planId());
        Optional<byte[]> kept = counts.of(plan);
        if (kept.isPresent()) {
            return Tabulation.read(seal().open(kept.get(), counted));
        }
        if (partition.people().isEmpty()) {
            throw new CountsMissing();
        }
        Seal seal = seal();
        byte[] event = EventTag.of(partition.eventId());
        Optional<Link> link = keys.of(event).map(wrapped -> link(event, wrapped));
        Tabulation fresh = new Tabulator(partition, question -> told(event, link, question)).count();
        counts.keep(plan, event, seal.seal(fresh.bytes(), counted));
        return fresh;
    }

    /** Returns what each person said to a question, or null if they never came to it, while they are counted. */
    private Function<UUID, Answer> told(byte[] event, Optional<Link> link, String question) {
        if (link.isEmpty()) {
            return person -> null;
        }
        Map<ByteBuffer, Answer> all = answers.to(event, question);
        Function<UUID, byte[]> pseudonym = link.get().pseudonyms().to(question);
        return person -> all.get(ByteBuffer.wrap(pseudonym.apply(person)));
    }

    /** Reads the key each time: a server whose key file was missing goes on as soon as it is there. */
    private Seal seal() {
        try {
            String file = Files.readString(Path.of(settings.inclusionKeyFile())).strip();
            return new Seal(HexFormat.of().parseHex(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InclusionKeyMissing();
        }
    }

    private Link link(UUID eventId) {
        byte[] event = EventTag.of(eventId);
        return link(event, keys.of(event).orElseGet(() -> keys.keep(event, fresh(event))));
    }

    private Link link(byte[] event, EventKeys.Wrapped wrapped) {
        return new Link(event, new Pseudonyms(seal().open(wrapped.key(), event)), wrapped.consentVersion());
    }

    private EventKeys.Wrapped fresh(byte[] event) {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return new EventKeys.Wrapped(seal().seal(key, event), Questionnaire.CONSENT_VERSION);
    }
}
