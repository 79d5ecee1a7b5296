package org.astc.plenary.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astc.plenary.organization.OrganizationDirectory;
import org.astc.plenary.people.PublicMailDomains;
import org.astc.plenary.platform.Text;
import org.astc.plenary.proposal.Behind;
import org.astc.plenary.proposal.CoPresenter;
import org.astc.plenary.proposal.MaterialQueries;
import org.astc.plenary.security.AccountService;
import org.astc.plenary.security.AccountSummary;

/**
 * Finds out who is not impartial about what: their own proposals, those of people of their organization, those of
 * people with whom they proposed in the last three years, and what they declared. Asked anew each time, so that a
 * presenter who is named today is a conflict today. Five statements, however many proposals there are.
 */
@ApplicationScoped
class ConflictFinder {
    private MaterialQueries material;
    private AccountService accounts;
    private OrganizationDirectory directory;
    private Committee committee;
    private Clock clock;

    protected ConflictFinder() {}

    @Inject
    ConflictFinder(
            MaterialQueries material,
            AccountService accounts,
            OrganizationDirectory directory,
            Committee committee,
            Clock clock) {
        this.material = material;
        this.accounts = accounts;
        this.directory = directory;
        this.committee = committee;
        this.clock = clock;
    }

    /**
     * Returns those of these proposals about which the account is not impartial, whether it is on the committee or not.
     */
    Set<UUID> ofAccount(UUID eventId, UUID accountId, Collection<UUID> proposals) {
        CommitteeMember member =
                committee.at(eventId, accountId).orElseGet(() -> new CommitteeMember(eventId, accountId, 0, null, 0));
        Conflicts known = between(List.of(member), proposals);
        return proposals.stream()
                .filter(proposal -> known.are(member.getId(), proposal))
                .collect(Collectors.toSet());
    }

    Conflicts between(Collection<CommitteeMember> members, Collection<UUID> proposals) {
        Map<UUID, AccountSummary> who =
                accounts.who(members.stream().map(CommitteeMember::getAccountId).toList());
        List<CoPresenter> partners = material.coPresenters(
                who.values().stream().map(AccountSummary::email).toList(),
                who.values().stream()
                        .map(AccountSummary::personId)
                        .filter(Objects::nonNull)
                        .toList(),
                clock.instant());
        Map<UUID, String> houses = directory.names(members.stream()
                .map(CommitteeMember::getOrganizationId)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, Set<UUID>> declared =
                committee.declared(members.stream().map(CommitteeMember::getId).toList()).stream()
                        .collect(Collectors.groupingBy(
                                DeclaredConflict::getMemberId,
                                Collectors.mapping(DeclaredConflict::getProposalId, Collectors.toSet())));
        List<Behind> behind = material.behind(proposals);
        Map<UUID, Map<UUID, ConflictKind>> all = new HashMap<>();
        for (CommitteeMember member : members) {
            Stranger stranger = new Stranger(
                    Optional.ofNullable(who.get(member.getAccountId())),
                    member.getOrganizationId(),
                    houses.getOrDefault(member.getOrganizationId(), ""),
                    partners,
                    declared.getOrDefault(member.getId(), Set.of()));
            Map<UUID, ConflictKind> own = new HashMap<>();
            stranger.declared().forEach(proposal -> own.put(proposal, ConflictKind.DECLARED));
            behind.forEach(each -> stranger.about(each).ifPresent(kind -> own.put(each.proposalId(), kind)));
            all.put(member.getId(), own);
        }
        return new Conflicts(all);
    }

    /** A member, as far as it matters whether they are one to the people of a proposal. */
    private record Stranger(
            Optional<AccountSummary> account,
            UUID organization,
            String house,
            List<CoPresenter> partners,
            Set<UUID> declared) {

        Optional<ConflictKind> about(Behind proposal) {
            if (proposal.people().stream().anyMatch(this::isSelf)) {
                return Optional.of(ConflictKind.OWN);
            }
            if (proposal.people().stream().anyMatch(this::isColleague)) {
                return Optional.of(ConflictKind.SAME_ORGANIZATION);
            }
            if (proposal.people().stream().anyMatch(this::isPartner)) {
                return Optional.of(ConflictKind.CO_PRESENTER);
            }
            return Optional.empty();
        }

        private boolean isSelf(Behind.Somebody somebody) {
            return account.filter(own ->
                            own.email().equals(somebody.email()) || Objects.equals(own.personId(), somebody.personId()))
                    .isPresent();
        }

        private boolean isColleague(Behind.Somebody somebody) {
            return organization != null && organization.equals(somebody.organizationId())
                    || !house.isEmpty() && seen(house).equals(seen(somebody.organization()))
                    || account.filter(own -> somebody.email() != null
                                    && domain(own.email()).equals(domain(somebody.email()))
                                    && !PublicMailDomains.contains(domain(own.email())))
                            .isPresent();
        }

        private boolean isPartner(Behind.Somebody somebody) {
            return account.filter(own -> partners.stream()
                            .anyMatch(pair -> pair.of(own.email(), own.personId())
                                    && pair.otherId().equals(somebody.personId())))
                    .isPresent();
        }

        private static String seen(String name) {
            return Text.seen(name).toLowerCase(Locale.ROOT);
        }

        private static String domain(String email) {
            return PublicMailDomains.domainOf(email);
        }
    }
}
