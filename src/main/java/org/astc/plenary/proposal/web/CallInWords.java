package org.astc.plenary.proposal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.proposal.CallPlan;
import org.astc.plenary.proposal.Strictness;

/** The rules of a call in sentences. */
final class CallInWords {
    private CallInWords() {}

    static List<String> rules(CallPlan.Rules rules, Locale language) {
        List<String> sentences = new ArrayList<>();
        if (rules.leastOrganizations() > 0) {
            add(
                    sentences,
                    language,
                    "proposal.call.rule.organizations.",
                    rules.organizationsRule(),
                    rules.leastOrganizations());
        }
        if (rules.mostRoles() > 0) {
            add(sentences, language, "proposal.call.rule.roles.", rules.rolesRule(), rules.mostRoles());
        }
        add(sentences, language, "proposal.call.rule.organizer.", rules.organizerRule());
        sentences.add(Messages.text(language, "proposal.call.rule.answer", rules.answerDays()));
        return sentences;
    }

    private static void add(List<String> sentences, Locale language, String key, Strictness rule, Object... arguments) {
        if (rule != Strictness.OFF) {
            sentences.add(Messages.text(language, key + ProposalWords.word(rule), arguments));
        }
    }
}
