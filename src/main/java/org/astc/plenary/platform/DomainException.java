package org.astc.plenary.platform;

import java.util.List;

/**
 * A refusal in the language of the domain. Pages show the message of its key; REST turns it into a problem whose name
 * is the class name in kebab case ({@code QuotaExhausted}: {@code quota-exhausted}) unless a resource says otherwise.
 */
public abstract class DomainException extends RuntimeException {
    private final String messageKey;
    private final List<Object> arguments;

    /**
     * Makes a refusal.
     *
     * @param messageKey key in the bundle of the context, such as {@code registration.soldOut}
     * @param arguments what the message mentions; never a secret
     */
    protected DomainException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
