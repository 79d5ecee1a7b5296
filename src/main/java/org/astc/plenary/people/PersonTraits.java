package org.astc.plenary.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Function;

/**
 * What a record says of a person; each may be null but name and language.
 *
 * @param email cleaned
 * @param language a language tag
 */
public record PersonTraits(String name, String email, String pronouns, String namePronunciation, String language) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One of the traits, as it is chosen when two records are merged. */
    public enum Trait {
        NAME(PersonTraits::name),
        EMAIL(PersonTraits::email),
        PRONOUNS(PersonTraits::pronouns),
        NAME_PRONUNCIATION(PersonTraits::namePronunciation),
        LANGUAGE(PersonTraits::language);

        private final Function<PersonTraits, String> value;

        Trait(Function<PersonTraits, String> value) {
            this.value = value;
        }

        public String of(PersonTraits traits) {
            return value.apply(traits);
        }
    }

    /** Returns these traits, but some of them as the other has them. */
    PersonTraits with(Set<Trait> some, PersonTraits other) {
        return new PersonTraits(
                pick(Trait.NAME, some, other),
                pick(Trait.EMAIL, some, other),
                pick(Trait.PRONOUNS, some, other),
                pick(Trait.NAME_PRONUNCIATION, some, other),
                pick(Trait.LANGUAGE, some, other));
    }

    private String pick(Trait trait, Set<Trait> some, PersonTraits other) {
        return trait.of(some.contains(trait) ? other : this);
    }

    Contact contact() {
        return new Contact(name, email);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static PersonTraits ofJson(String json) {
        try {
            return JSON.readValue(json, PersonTraits.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
