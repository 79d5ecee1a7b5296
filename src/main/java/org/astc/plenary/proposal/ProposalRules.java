package org.astc.plenary.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.platform.Text;

/**
 * What stands between a draft and the committee: what is missing, too long, or against a rule of the call. Pure: the
 * same proposal always gives the same remarks, in the order of the form.
 */
final class ProposalRules {
    /** Words of the abstract, which the program prints. */
    static final int ABSTRACT_WORDS = WordCount.MOST_OF_ABSTRACT;

    private final Call call;
    private final ProposalText text;
    private final List<PresenterLine> presenters;
    private final Map<String, Long> rolesElsewhere;
    private final List<Remark> remarks = new ArrayList<>();

    private ProposalRules(
            Call call, ProposalText text, List<PresenterLine> presenters, Map<String, Long> rolesElsewhere) {
        this.call = call;
        this.text = text;
        this.presenters = presenters;
        this.rolesElsewhere = rolesElsewhere;
    }

    /**
     * Returns what is to be said.
     *
     * @param presenters all of the proposal, also those who declined
     * @param rolesElsewhere how many roles that count each address has at the event without this proposal
     */
    static List<Remark> check(
            Call call, ProposalText text, List<PresenterLine> presenters, Map<String, Long> rolesElsewhere) {
        ProposalRules rules = new ProposalRules(call, text, presenters, rolesElsewhere);
        rules.text();
        rules.answers();
        call.format(text.formatId()).ifPresent(rules::stage);
        rules.organizations();
        rules.organizer();
        rules.roles();
        return List.copyOf(rules.remarks);
    }

    /** Returns how many words the text has; a number is one, and so is a word with a hyphen. */
    static int words(String text) {
        return WordCount.of(text);
    }

    private void text() {
        missing("title", text.title().isBlank(), "proposal.rule.title");
        missing("track", call.track(text.trackId()).isEmpty(), "proposal.rule.track");
        missing("format", call.format(text.formatId()).isEmpty(), "proposal.rule.format");
        missing("level", text.level() == null, "proposal.rule.level");
        missing("abstract", text.summary().isBlank(), "proposal.rule.abstract");
        words("abstract", text.summary(), ABSTRACT_WORDS);
    }

    private void missing(String field, boolean is, String key) {
        if (is) {
            remarks.add(Remark.blocking(field, key));
        }
    }

    private void words(String field, String prose, int most) {
        int words = words(prose);
        if (words > most) {
            remarks.add(Remark.blocking(field, "proposal.rule.words", most, words - most));
        }
    }

    private void answers() {
        for (Call.Question question : call.questions(text.trackId(), text.formatId())) {
            String field = "q-" + question.code();
            String answer = text.answers().getOrDefault(question.id(), "");
            if (answer.isBlank() && question.required()) {
                remarks.add(Remark.blocking(field, "proposal.rule.answer", question.label()));
            } else if (!answer.isBlank() && !AnswerRule.fits(question, answer)) {
                remarks.add(Remark.blocking(field, AnswerRule.key(question.kind()), question.label()));
            } else if (question.kind().isProse() && question.mostWords() > 0) {
                words(field, answer, question.mostWords());
            }
        }
    }

    private void stage(Call.Format format) {
        List<PresenterLine> onStage =
                presenters.stream().filter(PresenterLine::isOnStage).toList();
        CallPlan.Format plan = format.plan();
        if (onStage.size() < plan.leastPresenters()) {
            remarks.add(Remark.blocking(
                    "presenters", "proposal.rule.few", plan.leastPresenters(), plan.name(), onStage.size()));
        } else if (onStage.size() > plan.mostPresenters()) {
            remarks.add(Remark.blocking(
                    "presenters", "proposal.rule.many", plan.mostPresenters(), plan.name(), onStage.size()));
        }
        long moderators = onStage.stream()
                .filter(presenter -> presenter.role() == PresenterRole.MODERATOR)
                .count();
        if (plan.moderated() && moderators != 1) {
            remarks.add(Remark.blocking("presenters", "proposal.rule.moderator", plan.name(), moderators));
        }
    }

    /** An organization is the one of the directory, else what was typed; who names none counts as none. */
    private void organizations() {
        Set<String> houses = presenters.stream()
                .filter(PresenterLine::isOnStage)
                .map(ProposalRules::house)
                .filter(house -> !house.isEmpty())
                .collect(Collectors.toSet());
        int least = call.rules().leastOrganizations();
        if (houses.size() < least) {
            say(call.rules().organizationsRule(), "proposal.rule.organizations", least, houses.size());
        }
    }

    static String house(PresenterLine presenter) {
        return presenter.organizationId() == null
                ? Text.seen(presenter.organization()).toLowerCase(java.util.Locale.ROOT)
                : presenter.organizationId().toString();
    }

    private void organizer() {
        boolean takesPart = presenters.stream()
                .anyMatch(presenter -> presenter.proposer() && presenter.role().isOnStage());
        if (!takesPart) {
            say(call.rules().organizerRule(), "proposal.rule.organizer");
        }
    }

    private void roles() {
        int most = call.rules().mostRoles();
        boolean counts = call.format(text.formatId())
                .map(format -> format.plan().counts())
                .orElse(true);
        if (most == 0 || !counts) {
            return;
        }
        presenters.stream()
                .filter(presenter ->
                        presenter.status().isIn() && presenter.role().isCounted())
                .filter(presenter ->
                        presenter.email() != null && rolesElsewhere.getOrDefault(presenter.email(), 0L) + 1 > most)
                .forEach(presenter -> say(call.rules().rolesRule(), "proposal.rule.roles", presenter.name(), most));
    }

    private void say(Strictness strictness, String key, Object... arguments) {
        if (strictness != Strictness.OFF) {
            remarks.add(new Remark("presenters", strictness == Strictness.BLOCK, key, List.of(arguments)));
        }
    }
}
