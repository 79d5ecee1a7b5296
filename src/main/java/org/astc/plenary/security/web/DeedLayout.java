package org.astc.plenary.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.platform.Moments;
import org.astc.plenary.security.AuditLine;
import org.astc.plenary.security.EventDirectory;
import org.astc.plenary.security.ThingNames;

/** Lays lines of the audit trail out for a page, with as many statements for many lines as for one. */
@ApplicationScoped
public class DeedLayout {
    @Inject
    private EventDirectory events;

    @Inject
    private Instance<ThingNames> contexts;

    /** Deeds on one thing, whose page says what it is: in the zone of its event, or in UTC if it belongs to none. */
    public ShownDeeds onOne(List<AuditLine> lines) {
        List<ShownDeed> deeds = deeds(lines);
        Set<UUID> told = deeds.stream().flatMap(ShownDeed::told).collect(Collectors.toSet());
        return new ShownDeeds(deeds, zone(lines), events.namesOf(told), false);
    }

    /** Deeds on whatever it was: in UTC, with the names of the things. */
    public ShownDeeds onMany(List<AuditLine> lines) {
        List<ShownDeed> deeds = deeds(lines);
        Set<UUID> things = deeds.stream()
                .flatMap(deed -> Stream.concat(Stream.of(deed.line().subjectId()), deed.told()))
                .collect(Collectors.toSet());
        Map<UUID, String> names = new HashMap<>();
        contexts.forEach(context -> names.putAll(context.namesOf(things)));
        return new ShownDeeds(deeds, Moments.UTC, names, true);
    }

    private static List<ShownDeed> deeds(List<AuditLine> lines) {
        return lines.stream().map(ShownDeed::of).toList();
    }

    private ZoneId zone(List<AuditLine> lines) {
        Set<UUID> at =
                lines.stream().map(AuditLine::eventId).filter(Objects::nonNull).collect(Collectors.toSet());
        return at.size() == 1 ? events.zoneOf(at.iterator().next()).orElse(Moments.UTC) : Moments.UTC;
    }
}
