package org.astc.plenary.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.astc.plenary.event.EventFrame;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.json.JsonForm;

/** Reads questions of a call out of a configuration, which may bring other tracks and formats with it. */
final class QuestionReader {
    private static final int MOST_WORDS = 2_000;
    private static final int MOST_CHOICES = 50;
    private static final int LONGEST_CHOICE = 200;
    private static final int LONGEST_CHOICES = 4_000;

    private final EventFrame event;
    private final Set<String> tracks;
    private final Set<String> formats;

    /**
     * Makes a reader.
     *
     * @param tracks codes of those that are stored; the file's, if it has any, stand instead
     * @param formats as the tracks
     */
    QuestionReader(EventFrame event, Set<String> tracks, Set<String> formats, JsonForm file) {
        this.event = event;
        this.tracks = file.has(TracksPart.FIELD) ? codes(file, TracksPart.FIELD) : tracks;
        this.formats = file.has(FormatsPart.FIELD) ? codes(file, FormatsPart.FIELD) : formats;
    }

    private static Set<String> codes(JsonForm file, String field) {
        return file.codes(field).collect(Collectors.toSet());
    }

    CallPlan.Question read(JsonForm one) {
        QuestionKind kind = one.word("kind", QuestionKind.class, null);
        return new CallPlan.Question(
                one.require("code", "code", EventFrame::code),
                kind,
                one.line("label", 300),
                one.lines("help", 1_000),
                one.flag("required", false),
                mostWords(one, kind),
                choices(one, kind),
                one.flag("blind", false),
                known(one, "track", tracks),
                known(one, "format", formats),
                one.read("frozenAt", "moment", event::moment));
    }

    private static int mostWords(JsonForm one, QuestionKind kind) {
        if (one.isNothing("mostWords")) {
            return 0;
        }
        int most = one.number("mostWords", 0, MOST_WORDS);
        if (most > 0 && kind != null && !kind.isProse()) {
            one.refuse("mostWords", "proposal.configuration.noWords");
        }
        return most;
    }

    private static List<String> choices(JsonForm one, QuestionKind kind) {
        List<String> choices =
                one.words("choices", MOST_CHOICES).stream().map(Text::clean).toList();
        if (kind == null || one.isFaulty("choices")) {
            return choices;
        }
        if (!kind.isChoice()) {
            if (!choices.isEmpty()) {
                one.refuse("choices", "proposal.configuration.noChoice");
            }
        } else if (choices.size() < 2) {
            one.refuse("choices", "proposal.configuration.choices");
        } else if (new HashSet<>(choices).size() < choices.size()) {
            one.refuse("choices", "platform.rest.fault.twice");
        } else if (choices.stream().anyMatch(choice -> choice.isEmpty() || choice.length() > LONGEST_CHOICE)
                || String.join("\n", choices).length() > LONGEST_CHOICES) {
            one.refuse("choices", "proposal.configuration.choiceLength", LONGEST_CHOICE, LONGEST_CHOICES);
        }
        return choices;
    }

    private static String known(JsonForm one, String field, Set<String> codes) {
        String code = one.optionalLine(field, 60);
        if (code != null && !codes.contains(code) && !one.isFaulty(field)) {
            one.refuse(field, "platform.rest.fault.unknown");
        }
        return code;
    }
}
