package org.astc.plenary.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.review.Criterion;
import org.astc.plenary.review.Opinion;

/** The form of a review, as it came or as it is kept. Points stand in {@code c1}, {@code c2} and so on. */
public final class ReviewForm {
    static final int LONGEST = 8_000;
    static final int LONGEST_NOTE = 4_000;
    private static final int HIGHEST = 5;

    private final List<Criterion.Question> criteria;
    private final Opinion opinion;

    private ReviewForm(List<Criterion.Question> criteria, Opinion opinion) {
        this.criteria = criteria;
        this.opinion = opinion;
    }

    static ReviewForm of(List<Criterion.Question> criteria, Opinion opinion) {
        return new ReviewForm(criteria, opinion);
    }

    static ReviewForm sent(List<Criterion.Question> criteria, HttpServletRequest request) {
        Map<UUID, Integer> points = new HashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            String typed = request.getParameter(field(i));
            if (typed != null && typed.matches("[1-" + HIGHEST + "]")) {
                points.put(criteria.get(i).id(), Integer.valueOf(typed));
            }
        }
        return new ReviewForm(
                criteria,
                new Opinion(points, text(request, "committee"), text(request, "proposer"), text(request, "note")));
    }

    /** Returns what cannot be kept at all. */
    List<Faults.Fault> faults() {
        List<Faults.Fault> faults = new ArrayList<>();
        check("committee", opinion.forCommittee(), LONGEST, faults);
        check("proposer", opinion.forProposer(), LONGEST, faults);
        check("note", opinion.ownNote(), LONGEST_NOTE, faults);
        return faults;
    }

    /** Returns the points that are missing for handing in. */
    List<Faults.Fault> missing() {
        List<Faults.Fault> missing = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion.Question criterion = criteria.get(i);
            if (criterion.weight() > 0 && !opinion.points().containsKey(criterion.id())) {
                missing.add(Faults.Fault.of(field(i), "review.form.points", criterion.name()));
            }
        }
        return missing;
    }

    /** Returns how many points are still to be given. */
    int open() {
        return missing().size();
    }

    private static void check(String field, String text, int longest, List<Faults.Fault> faults) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            faults.add(Faults.Fault.of(field, "review.form.tooLong", longest, length - longest));
        } else if (Text.hasControlInLines(text)) {
            faults.add(Faults.Fault.of(field, "platform.line.wrong"));
        }
    }

    private static String field(int index) {
        return "c" + (index + 1);
    }

    private static String text(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return Text.clean(typed == null ? "" : typed.replace("\r\n", "\n"));
    }

    Opinion opinion() {
        return opinion;
    }

    public String getCommittee() {
        return opinion.forCommittee();
    }

    public String getProposer() {
        return opinion.forProposer();
    }

    public String getNote() {
        return opinion.ownNote();
    }

    /** The criteria with their choices, as the page shows them. */
    public List<Scale> getScales() {
        List<Scale> scales = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion.Question criterion = criteria.get(i);
            List<Choice> choices = new ArrayList<>();
            for (int points = HIGHEST; points > 0; points--) {
                choices.add(new Choice(
                        field(i) + (points == HIGHEST ? "" : "-" + points),
                        points,
                        criterion.anchor(points),
                        Integer.valueOf(points).equals(opinion.points().get(criterion.id()))));
            }
            scales.add(new Scale(field(i), i + 1, criterion.name(), criterion.question(), choices));
        }
        return scales;
    }

    /** A criterion; the first of its choices has its id, where an error leads to. */
    public record Scale(String id, int number, String name, String question, List<Choice> choices) {}

    /** One choice of it. */
    public record Choice(String id, int points, String words, boolean chosen) {}
}
