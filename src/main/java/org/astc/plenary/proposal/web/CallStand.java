package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.web.StaffEvent;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallQueries;
import org.astc.plenary.proposal.QuestionKind;
import org.astc.plenary.proposal.Strictness;

/** What the forms for a call choose from: the stored tracks and formats, kinds of questions, what a rule does. */
@Named
@RequestScoped
public class CallStand {
    @Inject
    private CallQueries calls;

    @Inject
    private StaffEvent event;

    private Call call;

    @PostConstruct
    void read() {
        call = calls.of(event.getId());
    }

    public List<Call.Subject> getTracks() {
        return call.tracks();
    }

    public List<Call.Format> getFormats() {
        return call.formats();
    }

    public List<String> getKinds() {
        return words(QuestionKind.values());
    }

    public List<String> getRules() {
        return words(Strictness.values());
    }

    private static List<String> words(Enum<?>[] choices) {
        return Arrays.stream(choices)
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
