package org.astc.plenary.accessibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.astc.plenary.platform.Seal;
import org.astc.plenary.platform.Secrets;

/**
 * Keeps wishes, and what the desk replies to them, sealed while they rest: neither a query nor a dump nor a backup of
 * the main store shows one, since the key is derived from the installation's secret file
 * (docs/decisions/access-requests.md).
 */
@ApplicationScoped
class WishSeal {
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(com.fasterxml.jackson.core.JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);

    private Secrets secrets;
    private Seal seal;

    protected WishSeal() {}

    @Inject
    WishSeal(Secrets secrets) {
        this.secrets = secrets;
    }

    @PostConstruct
    void derive() {
        seal = new Seal(Base64.getUrlDecoder().decode(secrets.derive("access-requests")));
    }

    byte[] seal(UUID requestId, Wish wish) {
        try {
            return seal.seal(JSON.writeValueAsBytes(Stored.of(wish)), place(requestId));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a wish could not be written");
        }
    }

    Wish open(UUID requestId, byte[] sealed) {
        try {
            return JSON.readValue(seal.open(sealed, place(requestId)), Stored.class)
                    .wish();
        } catch (IOException damaged) {
            throw new IllegalStateException("a wish could not be read");
        }
    }

    /** Seals what the desk tells the person; null for nothing. */
    byte[] sealReply(UUID requestId, String message) {
        return message.isEmpty() ? null : seal.seal(message.getBytes(StandardCharsets.UTF_8), placeOfReply(requestId));
    }

    /** Returns what the desk told the person; empty for nothing. */
    String openReply(AccessRequest request) {
        byte[] sealed = request.getReply();
        return sealed == null
                ? ""
                : new String(seal.open(sealed, placeOfReply(request.getId())), StandardCharsets.UTF_8);
    }

    private static byte[] place(UUID requestId) {
        return requestId.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] placeOfReply(UUID requestId) {
        return (requestId + "/reply").getBytes(StandardCharsets.US_ASCII);
    }

    /** How a wish is written. */
    record Stored(
            java.util.Set<Need> needs,
            String words,
            java.util.Set<Diet> diets,
            String food,
            Severity severity,
            Channel channel,
            String contact) {
        static Stored of(Wish wish) {
            return new Stored(
                    wish.needs(),
                    wish.words(),
                    wish.diets(),
                    wish.food(),
                    wish.severity(),
                    wish.channel(),
                    wish.contact());
        }

        Wish wish() {
            return new Wish(needs, words, diets, food, severity, channel, contact);
        }
    }
}
