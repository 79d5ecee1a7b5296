package org.astc.plenary.security;

/** Nobody gives themselves a role with a right that they lack: somebody else has to. */
public class SelfPromotion extends Forbidden {
    public SelfPromotion() {
        super("security.selfPromotion");
    }
}
