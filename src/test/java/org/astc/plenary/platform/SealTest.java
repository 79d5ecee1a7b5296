package org.astc.plenary.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] HERE = {1};
    private static final byte[] CONTENT = "a secret".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal(new byte[32]);

    @Test
    void whatWasSealedOpensAtItsPlace() {
        assertThat(seal.open(seal.seal(CONTENT, HERE), HERE)).isEqualTo(CONTENT);
    }

    @Test
    void theSameContentNeverLooksTheSame() {
        assertThat(seal.seal(CONTENT, HERE)).isNotEqualTo(seal.seal(CONTENT, HERE));
    }

    @Test
    void elsewhereChangedOrWithAnotherKeyItStaysShut() {
        byte[] sealed = seal.seal(CONTENT, HERE);
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;

        assertThatThrownBy(() -> seal.open(sealed, new byte[] {2})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(changed, HERE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(otherKey).open(sealed, HERE)).isInstanceOf(IllegalStateException.class);
    }
}
