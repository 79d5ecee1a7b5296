package org.astc.plenary.accessibility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.astc.plenary.accessibility.ReadingReason;

/** Why the desk reads, as the address says it: {@code ?for=arrange}. */
@Named
@RequestScoped
public class Reading {
    @Inject
    private HttpServletRequest request;

    /** Returns the reason that was given; empty for none and for one that there is not. */
    Optional<ReadingReason> given() {
        return Optional.ofNullable(WishWords.one(ReadingReason.values(), request.getParameter("for"), null));
    }

    public List<ReadingReason> getReasons() {
        return List.of(ReadingReason.values());
    }

    /** Returns the reason that the links of the list carry: the one that was chosen there, at first arranging. */
    public ReadingReason getChosen() {
        return given().orElse(ReadingReason.ARRANGE);
    }

    public String word(ReadingReason reason) {
        return WishWords.word(reason);
    }
}
