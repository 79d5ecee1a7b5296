package org.astc.plenary.people;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody to enter, or what is to be changed of somebody: what is null is not said.
 *
 * @param externalId what the association's own register calls the person
 * @param name cleaned
 * @param email cleaned
 * @param language a tag: en, es, fr
 */
public record PersonPlan(
        String externalId, String name, String email, String language, String pronouns, String namePronunciation) {
    /** Returns this, with what it does not say as the other has it. */
    public PersonPlan over(PersonPlan other) {
        return new PersonPlan(
                externalId == null ? other.externalId : externalId,
                name == null ? other.name : name,
                email == null ? other.email : email,
                language == null ? other.language : language,
                pronouns == null ? other.pronouns : pronouns,
                namePronunciation == null ? other.namePronunciation : namePronunciation);
    }

    /** Returns the fields by name, as the audit trail keeps them; null where nothing is said. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("externalId", externalId);
        fields.put("person", name);
        fields.put("email", email);
        fields.put("language", language);
        fields.put("pronouns", pronouns);
        fields.put("pronunciation", namePronunciation);
        return fields;
    }
}
