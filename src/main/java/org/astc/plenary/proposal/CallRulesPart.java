package org.astc.plenary.proposal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.event.ConfigurationPart;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.event.EventQueries;
import org.astc.plenary.event.PhaseKind;
import org.astc.plenary.event.PublicationNeed;
import org.astc.plenary.platform.json.JsonForm;

/** {@code call}: how proposals are taken, and by which rules. */
@ApplicationScoped
class CallRulesPart implements ConfigurationPart {
    static final String FIELD = "call";
    private static final int WEEK = 10_080;
    private static final int MOST_PEOPLE = 40;
    private static final int YEAR = 366;

    private Calls calls;
    private EventQueries events;

    protected CallRulesPart() {}

    @Inject
    CallRulesPart(Calls calls, EventQueries events) {
        this.calls = calls;
        this.events = events;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        CallPlan.Rules rules = calls.rules(event.id()).map(CallRules::plan).orElse(CallPlan.Rules.STANDARD);
        ObjectNode call = file.putObject(FIELD)
                .put("introduction", rules.introduction())
                .put("graceMinutes", rules.graceMinutes());
        call.putObject("organizations")
                .put("least", rules.leastOrganizations())
                .put("rule", word(rules.organizationsRule()));
        call.putObject("roles").put("most", rules.mostRoles()).put("rule", word(rules.rolesRule()));
        call.putObject("organizer").put("rule", word(rules.organizerRule()));
        call.put("answerDays", rules.answerDays());
    }

    private static String word(Strictness rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    /** An event with a call needs something that can be proposed; it may follow once the event is public. */
    @Override
    public List<PublicationNeed> needs(EventFrame event) {
        return events.afresh(event.id()).phase(PhaseKind.CALL).isEmpty()
                ? List.of()
                : List.of(new PublicationNeed(
                        "call",
                        "call",
                        false,
                        !calls.tracks(event.id()).isEmpty()
                                && !calls.formats(event.id()).isEmpty()));
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        if (!file.has(FIELD)) {
            return Step.NONE;
        }
        CallPlan.Rules wanted = rules(file.object(FIELD));
        return () -> calls.rules(event.id()).ifPresentOrElse(stored -> stored.becomes(wanted), () -> {
            if (!wanted.equals(CallPlan.Rules.STANDARD)) {
                calls.add(new CallRules(event.id(), wanted));
            }
        });
    }

    /** What is not said is as in {@link CallPlan.Rules#STANDARD}. */
    private static CallPlan.Rules rules(JsonForm call) {
        JsonForm organizations = part(call, "organizations");
        JsonForm roles = part(call, "roles");
        CallPlan.Rules standard = CallPlan.Rules.STANDARD;
        return new CallPlan.Rules(
                call.lines("introduction", 4_000),
                number(call, "graceMinutes", WEEK, standard.graceMinutes()),
                number(organizations, "least", MOST_PEOPLE, standard.leastOrganizations()),
                organizations.word("rule", Strictness.class, standard.organizationsRule()),
                number(roles, "most", MOST_PEOPLE, standard.mostRoles()),
                roles.word("rule", Strictness.class, standard.rolesRule()),
                part(call, "organizer").word("rule", Strictness.class, standard.organizerRule()),
                call.isNothing("answerDays") ? standard.answerDays() : call.number("answerDays", 1, YEAR));
    }

    private static JsonForm part(JsonForm call, String field) {
        return call.isNothing(field) ? new JsonForm(JsonNodeFactory.instance.objectNode()) : call.object(field);
    }

    private static int number(JsonForm form, String field, int most, int standard) {
        return form.isNothing(field) ? standard : form.number(field, 0, most);
    }
}
