package org.astc.plenary.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.EventSummary;
import org.astc.plenary.platform.web.Language;
import org.astc.plenary.platform.web.PathParameters;
import org.astc.plenary.platform.web.SeeOther;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.CallPlan;
import org.astc.plenary.proposal.DraftService;
import org.astc.plenary.proposal.OwnProposal;
import org.astc.plenary.proposal.PresenterLine;
import org.astc.plenary.proposal.PrivateProposal;
import org.astc.plenary.proposal.ProposalService;
import org.astc.plenary.security.web.PrivateDoor;

/** Shows a proposal without changing what it says: as the program would print it, to take back, to propose again. */
@Named
@RequestScoped
public class ProposalPageView {
    @Inject
    private ProposalService service;

    @Inject
    private DraftService drafts;

    @Inject
    private EventQueries events;

    @Inject
    private PrivateDoor door;

    @Inject
    private Language language;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    private OwnProposal own;
    private EventSummary event;

    @PostConstruct
    void load() {
        own = door.open(() -> service.open(path.get("code"), key()));
        event = events.byId(own.eventId());
        language.suggest(Locale.forLanguageTag(event.language()));
    }

    /** Takes it back for good. */
    public String withdraw() {
        service.withdraw(own.code(), key());
        return SeeOther.at(getBack() + "&done=withdrawn");
    }

    /** Begins a draft with its texts at another event. */
    public String again() {
        PrivateProposal draft = drafts.again(own.code(), key(), String.valueOf(request.getParameter("event")));
        return SeeOther.at("/proposals/" + draft.code() + "?key=" + draft.key() + "&done=again");
    }

    private String key() {
        return request.getParameter("key");
    }

    public OwnProposal getOwn() {
        return own;
    }

    public EventSummary getEvent() {
        return event;
    }

    public String getBack() {
        return "/proposals/" + own.code() + "?key=" + key();
    }

    /** The events at which it may be proposed again; none while it is under way. */
    public List<EventSummary> getChances() {
        return drafts.isRepeatable(own) ? drafts.open() : List.of();
    }

    public String getTrack() {
        return own.call().track(own.text().trackId()).map(Call.Subject::name).orElse("");
    }

    public String getFormat() {
        return own.call().format(own.text().formatId()).map(Call.Format::name).orElse("");
    }

    /** How long it is, 0 while that is open. */
    public int getMinutes() {
        return own.call()
                .format(own.text().formatId())
                .map(Call.Format::plan)
                .map(CallPlan.Format::minutes)
                .orElse(0);
    }

    public List<String> getTags() {
        return Arrays.stream(own.text().tags().split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    public List<PresenterLine> getOnStage() {
        return own.presenters().stream().filter(PresenterLine::isOnStage).toList();
    }

    /** The answers to the questions that are asked. */
    public List<ShownQuestion> getAnswers() {
        return own.questions().stream()
                .map(question ->
                        new ShownQuestion(question, own.text().answers().getOrDefault(question.id(), ""), false))
                .filter(question -> !question.value().isEmpty())
                .toList();
    }
}
