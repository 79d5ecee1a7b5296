package org.astc.plenary.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.astc.plenary.platform.Text;
import org.astc.plenary.platform.web.Faults;
import org.astc.plenary.proposal.Call;
import org.astc.plenary.proposal.LateCodePlan;

/** The form for a late code, as it was typed. */
record LateCodeForm(String until, String uses, String track, String format, String note) {
    private static final int MOST_USES = 1_000;
    private static final int LONGEST_NOTE = 200;

    static LateCodeForm of(HttpServletRequest request) {
        return new LateCodeForm(
                typed(request, "until", ""),
                typed(request, "uses", "1"),
                typed(request, "track", ""),
                typed(request, "format", ""),
                typed(request, "note", ""));
    }

    private static String typed(HttpServletRequest request, String field, String standard) {
        String value = request.getParameter(field);
        return value == null ? standard : Text.clean(value);
    }

    /** Returns what cannot be taken. */
    List<Faults.Fault> faults(Call call, ZoneId zone, Instant now) {
        List<Faults.Fault> faults = new ArrayList<>();
        Instant end = moment(zone);
        if (end == null) {
            faults.add(Faults.Fault.of("until", "proposal.staff.codes.until.missing"));
        } else if (!end.isAfter(now)) {
            faults.add(Faults.Fault.of("until", "proposal.staff.codes.until.past"));
        }
        if (!uses.matches("[0-9]{1,4}") || Integer.parseInt(uses) < 1 || Integer.parseInt(uses) > MOST_USES) {
            faults.add(Faults.Fault.of("uses", "proposal.staff.codes.uses.wrong", MOST_USES));
        }
        if (!track.isEmpty() && trackId(call) == null) {
            faults.add(Faults.Fault.of("track", "platform.rest.fault.unknown"));
        }
        if (!format.isEmpty() && formatId(call) == null) {
            faults.add(Faults.Fault.of("format", "platform.rest.fault.unknown"));
        }
        if (Text.hasControl(note)) {
            faults.add(Faults.Fault.of("note", "platform.rest.fault.control"));
        } else if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            faults.add(Faults.Fault.of("note", "platform.rest.fault.too-long"));
        }
        return faults;
    }

    /** Returns the plan; only without faults. */
    LateCodePlan plan(Call call, ZoneId zone) {
        return new LateCodePlan(moment(zone), Integer.parseInt(uses), trackId(call), formatId(call), note);
    }

    private Instant moment(ZoneId zone) {
        try {
            return LocalDateTime.parse(until).atZone(zone).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private UUID trackId(Call call) {
        return call.tracks().stream()
                .filter(known -> known.code().equals(track))
                .findFirst()
                .map(Call.Subject::id)
                .orElse(null);
    }

    private UUID formatId(Call call) {
        return call.formats().stream()
                .filter(known -> known.code().equals(format))
                .findFirst()
                .map(Call.Format::id)
                .orElse(null);
    }
}
