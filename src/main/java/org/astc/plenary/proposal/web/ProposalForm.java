package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults.Fault;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.Level;
import org.astc.plenary.proposal.OwnProposal;
import org.astc.plenary.proposal.ProposalText;
import org.astc.plenary.proposal.QuestionKind;
import org.astc.plenary.proposal.SentSheet;
import org.astc.plenary.proposal.TextLimits;

/**
 * The form of a proposal, as it came or as it is begun. What is not a field of the form is not read; of questions,
 * those are that the form says that it showed.
 */
public final class ProposalForm {
    /** The id of no track and no format: what was chosen is no choice. */
    private static final UUID NO_CHOICE = new UUID(0, 0);

    private final Call call;
    private final ProposalText text;
    private final Set<UUID> asked;
    private final String code;
    private final long version;
    private final boolean levelKnown;

    private ProposalForm(OwnProposal own, HttpServletRequest request) {
        call = own.call();
        asked = asked(request.getParameterValues("asked"));
        String sent = parameter(request, "level");
        Level level = Arrays.stream(Level.values())
                .filter(one -> ProposalWords.word(one).equals(sent))
                .findFirst()
                .orElse(null);
        levelKnown = sent.isEmpty() || level != null;
        text = new ProposalText(
                parameter(request, "title"),
                parameter(request, "abstract"),
                track(parameter(request, "track")),
                format(parameter(request, "format")),
                level,
                parameter(request, "tags"),
                parameter(request, "language"),
                answers(request));
        code = parameter(request, "code");
        String seen = parameter(request, "version");
        version = seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
    }

    private ProposalForm(OwnProposal own) {
        call = own.call();
        text = own.text();
        asked = Set.of();
        code = own.lateCode();
        version = own.version();
        levelKnown = true;
    }

    static ProposalForm sent(OwnProposal own, HttpServletRequest request) {
        return new ProposalForm(own, request);
    }

    static ProposalForm of(OwnProposal own) {
        return new ProposalForm(own);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return Text.clean(value == null ? "" : value.replace("\r\n", "\n"));
    }

    private Set<UUID> asked(String[] codes) {
        Set<String> named = codes == null
                ? Set.of()
                : new HashSet<>(Arrays.asList(String.join(" ", codes).split(" ")));
        return call.questions().stream()
                .filter(question -> named.contains(question.code()))
                .map(Call.Question::id)
                .collect(Collectors.toSet());
    }

    private UUID track(String sent) {
        return sent.isEmpty()
                ? null
                : call.tracks().stream()
                        .filter(track -> track.code().equals(sent))
                        .findFirst()
                        .map(Call.Subject::id)
                        .orElse(NO_CHOICE);
    }

    private UUID format(String sent) {
        return sent.isEmpty()
                ? null
                : call.formats().stream()
                        .filter(format -> format.code().equals(sent))
                        .findFirst()
                        .map(Call.Format::id)
                        .orElse(NO_CHOICE);
    }

    private Map<UUID, String> answers(HttpServletRequest request) {
        Map<UUID, String> answers = new HashMap<>();
        for (Call.Question question : call.questions()) {
            String name = "q-" + question.code();
            String answer = question.kind() == QuestionKind.SEVERAL_OF
                    ? several(request.getParameterValues(name))
                    : parameter(request, name);
            if (asked.contains(question.id()) && !answer.isEmpty()) {
                answers.put(question.id(), answer);
            }
        }
        return answers;
    }

    private static String several(String[] chosen) {
        return chosen == null ? "" : Arrays.stream(chosen).distinct().collect(Collectors.joining("\n"));
    }

    /** Returns what cannot be kept as it is. */
    List<Fault> faults(Set<String> languages) {
        List<Fault> faults = new ArrayList<>();
        TextLimits.check(call, languages, text).stream()
                .map(remark -> new Fault(remark.field(), remark.key(), remark.arguments()))
                .forEach(faults::add);
        if (!levelKnown) {
            faults.add(Fault.of("level", "proposal.fault.choice"));
        }
        return faults;
    }

    SentSheet toSheet() {
        return new SentSheet(text, asked, code, version);
    }

    ProposalText text() {
        return text;
    }

    Set<UUID> asked() {
        return asked;
    }

    long version() {
        return version;
    }

    public String getTitle() {
        return text.title();
    }

    public String getSummary() {
        return text.summary();
    }

    public UUID getTrack() {
        return text.trackId();
    }

    public UUID getFormat() {
        return text.formatId();
    }

    public Level getLevel() {
        return text.level();
    }

    public String getTags() {
        return text.tags();
    }

    public String getLanguage() {
        return text.language();
    }

    public String getCode() {
        return code;
    }

    /** The questions of the chosen track and format, and those that were answered before another was chosen. */
    List<ShownQuestion> questions(ProposalText stored, Instant now) {
        return call.questions().stream()
                .filter(question -> question.isAsked(text.trackId(), text.formatId())
                        || asked.contains(question.id()) && text.answers().containsKey(question.id()))
                .map(question -> shown(question, stored, now))
                .toList();
    }

    private ShownQuestion shown(Call.Question question, ProposalText stored, Instant now) {
        boolean frozen = question.isFrozen(now);
        Map<UUID, String> answers =
                frozen || asked.isEmpty() || !asked.contains(question.id()) ? stored.answers() : text.answers();
        return new ShownQuestion(question, answers.getOrDefault(question.id(), ""), frozen);
    }
}
