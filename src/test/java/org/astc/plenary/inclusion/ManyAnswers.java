package org.astc.plenary.inclusion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Seal;

/** Voluntary answers of a crowd, as rows of their store: too many to be given on pages one after the other. */
public final class ManyAnswers {
    private static final int CHUNK = 1_000;
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] tag;
    private final Pseudonyms pseudonyms;
    private final Consumer<String> store;

    private ManyAnswers(UUID event, Pseudonyms pseudonyms, Consumer<String> store) {
        this.tag = EventTag.of(event);
        this.pseudonyms = pseudonyms;
        this.store = store;
    }

    /**
     * Begins for an event that nobody has answered at: gives it a key.
     *
     * @param keyFile that of the server
     * @param store takes statements
     */
    public static ManyAnswers at(UUID event, Path keyFile, Consumer<String> store) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        byte[] tag = EventTag.of(event);
        Seal seal = new Seal(HEX.parseHex(Files.readString(keyFile).strip()));
        store.accept("insert into event_key (event, wrapped, consent_version) values (%s, %s, %d)"
                .formatted(hex(tag), hex(seal.seal(key, tag)), Questionnaire.CONSENT_VERSION));
        return new ManyAnswers(event, new Pseudonyms(key), store);
    }

    /** Lets everybody answer every question that a plan may ask for; one in twenty prefers not to say. */
    public void of(List<UUID> people) {
        Random random = new Random(people.size());
        for (String question : ReleaseCatalog.questions()) {
            for (int first = 0; first < people.size(); first += CHUNK) {
                store.accept(people.subList(first, Math.min(first + CHUNK, people.size())).stream()
                        .map(person -> row(Questionnaire.find(question).orElseThrow(), person, random))
                        .collect(Collectors.joining(
                                ", ",
                                "insert into answer (event, question, pseudonym, state, chosen, consent_version)"
                                        + " values ",
                                "")));
            }
        }
    }

    private String row(Question question, UUID person, Random random) {
        boolean answers = random.nextInt(20) > 0;
        return "(%s, '%s', %s, '%s', '%s', %d)"
                .formatted(
                        hex(tag),
                        question.code(),
                        hex(pseudonyms.of(question.code(), person)),
                        answers ? AnswerState.ANSWERED : AnswerState.PREFER_NOT_TO_SAY,
                        answers
                                ? question.options()
                                        .get(skewed(question.options().size(), random))
                                : "",
                        Questionnaire.CONSENT_VERSION);
    }

    /** The first options are the common ones. */
    private static int skewed(int options, Random random) {
        return (int) (random.nextDouble() * random.nextDouble() * options);
    }

    private static String hex(byte[] bytes) {
        return "x'" + HEX.formatHex(bytes) + "'";
    }
}
