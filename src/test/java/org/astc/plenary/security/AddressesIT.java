package org.astc.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An address that differs by an accent is another one: whoever reads its mail is not let into the first one's account.
 */
@ExtendWith(ArquillianExtension.class)
class AddressesIT {
    @Inject
    private AccountService accounts;

    @Test
    void anAccentMakesAnotherAccount() {
        String name = UUID.randomUUID() + ".ada@";
        UUID plain = accounts.openFor(name + "museum.example").getId();

        assertThat(accounts.openFor(name + "museum.example").getId()).isEqualTo(plain);
        assertThat(accounts.openFor(name + "muséum.example").getId()).isNotEqualTo(plain);
        assertThat(accounts.openFor(name.replace("ada", "adá") + "museum.example")
                        .getId())
                .isNotEqualTo(plain);
    }
}
