package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astc.plenary.organization.OrganizationDirectory;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.proposal.Behind;
import org.astc.plenary.proposal.Material;
import org.astc.plenary.proposal.MaterialQueries;
import org.astc.plenary.review.identity.FieldRedaction;
import org.astc.plenary.review.identity.IdentityFinder;
import org.astc.plenary.review.identity.Known;
import org.astc.plenary.review.identity.KnownOrganization;
import org.astc.plenary.review.identity.KnownPerson;

/** Makes what blind reviewers read out of what proposers wrote: looks for names and takes them out. */
@ApplicationScoped
class BlindMaker {
    private MaterialQueries material;
    private OrganizationDirectory directory;
    private BlindSheets sheets;
    private Clock clock;

    protected BlindMaker() {}

    @Inject
    BlindMaker(MaterialQueries material, OrganizationDirectory directory, BlindSheets sheets, Clock clock) {
        this.material = material;
        this.directory = directory;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Makes the sheets of these proposals of one event, anew where there are some. */
    void make(UUID eventId, Collection<UUID> proposals) {
        material.hold(proposals);
        List<KnownOrganization> organizations = organizations();
        Map<UUID, Behind> behind =
                material.behind(proposals).stream().collect(Collectors.toMap(Behind::proposalId, each -> each));
        Map<UUID, BlindSheet> made =
                sheets.with(proposals).stream().collect(Collectors.toMap(BlindSheet::getProposalId, each -> each));
        Map<BlindTextKey, BlindText> texts = new HashMap<>();
        sheets.texts(proposals).forEach(text -> texts.put(new BlindTextKey(text.proposalId(), text.field()), text));
        Instant now = clock.instant();
        List<Material> all = material.of(eventId, proposals);
        for (Material each : all) {
            BlindSheet sheet = made.get(each.proposalId());
            if (sheet == null) {
                sheets.add(new BlindSheet(each, now));
            } else {
                sheet.becomes(each, now);
            }
        }
        sheets.flush();
        for (Material each : all) {
            Behind people = behind.getOrDefault(each.proposalId(), new Behind(each.proposalId(), List.of()));
            write(each, new IdentityFinder(known(people, organizations)), texts);
        }
        texts.values().forEach(sheets::remove); // of questions that are not asked, or not open to reviewers, any more
    }

    /** Returns what looks for the people of this proposal. */
    IdentityFinder finder(UUID proposal) {
        Behind people = material.behind(List.of(proposal)).stream().findFirst().orElse(new Behind(proposal, List.of()));
        return new IdentityFinder(known(people, organizations()));
    }

    private void write(Material proposal, IdentityFinder finder, Map<BlindTextKey, BlindText> texts) {
        int position = 0;
        for (Material.Passage passage : proposal.texts()) {
            BlindText known = texts.remove(new BlindTextKey(proposal.proposalId(), passage.field()));
            BlindText text = known == null ? new BlindText(proposal.proposalId(), passage.field()) : known;
            FieldRedaction redaction = FieldRedaction.of(passage.text(), finder);
            text.make(
                    position++,
                    passage.label(),
                    BlindText.hash(passage.text()),
                    redaction.identities().size(),
                    redaction.proposal(
                            kind -> Messages.text(Messages.language(proposal.language()), kind.redactionKey())));
            if (known == null) {
                sheets.add(text);
            }
        }
    }

    private List<KnownOrganization> organizations() {
        return directory.all().stream()
                .map(each -> new KnownOrganization(
                        each.name(), List.of(), List.copyOf(each.domains()), "", "", each.country()))
                .toList();
    }

    /** What people typed as their organization is one, whether the directory knows it or not. */
    private static Known known(Behind behind, List<KnownOrganization> directory) {
        List<KnownPerson> people = behind.people().stream()
                .flatMap(somebody -> NameSplits.of(somebody.name()).stream())
                .distinct()
                .toList();
        Stream<KnownOrganization> typed = behind.people().stream()
                .map(Behind.Somebody::organization)
                .filter(organization -> !organization.isBlank())
                .distinct()
                .map(organization -> new KnownOrganization(organization, List.of(), List.of(), "", "", ""));
        List<String> contacts = behind.people().stream()
                .map(Behind.Somebody::email)
                .filter(Objects::nonNull)
                .toList();
        return new Known(people, Stream.concat(directory.stream(), typed).toList(), contacts);
    }
}
