package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All answers, each under its pseudonym. Whose they are is known to the {@link Linker} alone. */
@ApplicationScoped
class Answers {
    private static final String PUT = """
            insert into answer (event, question, pseudonym, state, chosen, consent_version)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on duplicate key update\s""";

    @PersistenceContext(unitName = "inclusion")
    private EntityManager em;

    /** Where an answer stands. */
    record Place(byte[] event, String question, byte[] pseudonym) {
        Query fill(Query query) {
            return query.setParameter(1, event).setParameter(2, question).setParameter(3, pseudonym);
        }
    }

    /** Puts the answer in place of the one before. */
    void put(Place place, Answer answer, int consentVersion) {
        write(
                PUT + "state = values(state), chosen = values(chosen), consent_version = values(consent_version)",
                place,
                answer,
                consentVersion);
    }

    /** Puts the answer there unless there is one. */
    void putIfAbsent(Place place, Answer answer, int consentVersion) {
        write(PUT + "state = if(state = 'NOT_ASKED', values(state), state)", place, answer, consentVersion);
    }

    private void write(String statement, Place place, Answer answer, int consentVersion) {
        place.fill(em.createNativeQuery(statement))
                .setParameter(4, answer.state().name())
                .setParameter(5, String.join(",", answer.chosen()))
                .setParameter(6, consentVersion)
                .executeUpdate();
    }

    /** Puts own words in place of those before; empty ones only take the earlier away. */
    void putWords(Place place, String words) {
        deleteWords(place);
        if (!words.isEmpty()) {
            place.fill(em.createNativeQuery(
                            "insert into own_words (event, question, pseudonym, words) values (?1, ?2, ?3, ?4)"))
                    .setParameter(4, words)
                    .executeUpdate();
        }
    }

    /** Returns the answer without its own words. */
    @SuppressWarnings("unchecked")
    Optional<Answer> at(Place place) {
        List<Object[]> rows = place.fill(em.createNativeQuery(
                        "select state, chosen from answer where event = ?1 and question = ?2 and pseudonym = ?3"))
                .getResultList();
        return rows.stream().findFirst().map(row -> answer(place.question(), row[0], row[1]));
    }

    /** Returns all answers to a question by their pseudonyms, without own words: for counting. */
    @SuppressWarnings("unchecked")
    Map<ByteBuffer, Answer> to(byte[] event, String question) {
        List<Object[]> rows = em.createNativeQuery(
                        "select pseudonym, state, chosen from answer where event = ?1 and question = ?2")
                .setParameter(1, event)
                .setParameter(2, question)
                .getResultList();
        Map<ByteBuffer, Answer> all = new HashMap<>();
        rows.forEach(row -> all.put(ByteBuffer.wrap((byte[]) row[0]), answer(question, row[1], row[2])));
        return all;
    }

    private static Answer answer(String question, Object state, Object chosen) {
        String codes = (String) chosen;
        return new Answer(
                question,
                AnswerState.valueOf((String) state),
                codes.isEmpty() ? List.of() : List.of(codes.split(",")),
                "");
    }

    @SuppressWarnings("unchecked")
    String words(Place place) {
        List<String> words = place.fill(em.createNativeQuery(
                        "select words from own_words where event = ?1 and question = ?2 and pseudonym = ?3"))
                .getResultList();
        return words.isEmpty() ? "" : words.get(0);
    }

    void delete(Place place) {
        place.fill(em.createNativeQuery("delete from answer where event = ?1 and question = ?2 and pseudonym = ?3"))
                .executeUpdate();
    }

    void deleteWords(Place place) {
        place.fill(em.createNativeQuery("delete from own_words where event = ?1 and question = ?2 and pseudonym = ?3"))
                .executeUpdate();
    }
}
