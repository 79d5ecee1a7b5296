package org.astc.plenary.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
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
        return rows.stream()
                .findFirst()
                .map(row -> new Answer(
                        place.question(),
                        AnswerState.valueOf((String) row[0]),
                        ((String) row[1]).isEmpty() ? List.of() : List.of(((String) row[1]).split(",")),
                        ""));
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
