package org.astc.plenary.walk;

import static org.astc.plenary.walk.Walked.scene;

import java.util.List;
import java.util.regex.Pattern;
import org.astc.plenary.e2e.BegunProposal;

/** How the pages of presenters come about: the proposer's list, an invitation, an own page. */
final class PresenterScenes {
    private static final Pattern INVITATION =
            Pattern.compile("/presenters/S-[A-Z2-9]{8}/invitation\\?key=[A-Za-z0-9_-]{43}");

    private static final String LIST = "/proposals/{code}/presenters";
    private static final String ASKED = "/presenters/{code}/invitation";
    private static final String OWN = "/presenters/{code}";

    static final List<Walked> PLACES = List.of(
            scene(LIST, "alone", stage -> stage.open(begun(stage).presenters())),
            scene(LIST, "invited", stage -> invited(stage, "list")),
            scene(LIST, "nobody typed", PresenterScenes::nobody).answering(422),
            scene(LIST, "somebody suggested", PresenterScenes::suggested),
            scene(ASKED, "open", stage -> stage.open(invited(stage, "open"))),
            scene(ASKED, "accepting", stage -> stage.open(invited(stage, "yes") + "&answer=accept")),
            scene(
                            ASKED,
                            "nothing agreed to",
                            stage -> stage.open(invited(stage, "none") + "&answer=accept")
                                    .press("confirm"))
                    .answering(422),
            scene(ASKED, "declining", stage -> stage.open(invited(stage, "no") + "&answer=decline")),
            scene(ASKED, "suggesting", stage -> stage.open(invited(stage, "other") + "&answer=suggest")),
            scene(
                    ASKED,
                    "answered",
                    stage -> stage.open(invited(stage, "spent") + "&answer=decline")
                            .press("decline")),
            scene(ASKED, "withdrawn", PresenterScenes::withdrawn),
            scene(OWN, "proposer", stage -> stage.open(begun(stage).ownPage())),
            scene(OWN, "confirmed", stage -> confirmed(stage, "page")),
            scene(OWN, "in two windows", PresenterScenes::twoWindows).answering(422),
            scene(OWN, "leaving", stage -> leaving(stage, "leaving")),
            scene(OWN, "left", stage -> leaving(stage, "left").press("leave")));

    private PresenterScenes() {}

    private static BegunProposal begun(Stage stage) {
        return BegunProposal.begun(stage.plenary(), "Orreries at work", "en");
    }

    private static void nobody(Stage stage) {
        stage.open(begun(stage).presenters()).press("add");
    }

    private static String invited(Stage stage, String who) {
        return invited(stage, begun(stage), who);
    }

    /** Names and invites somebody; the window shows the list. */
    private static String invited(Stage stage, BegunProposal proposal, String who) {
        String email = Scenes.address(who);
        stage.open(proposal.presenters())
                .type("name", "Amara Osei")
                .type("email", email)
                .press("add")
                .press("invite-1");
        return Post.links(stage.plenary(), email, INVITATION, 1).get(0);
    }

    private static void suggested(Stage stage) {
        BegunProposal proposal = begun(stage);
        stage.open(invited(stage, proposal, "suggesting") + "&answer=suggest")
                .type("name", "Olu Adeyemi")
                .type("email", Scenes.address("suggested"))
                .type("reason", "Away that week")
                .press("suggest")
                .open(proposal.presenters());
    }

    private static void withdrawn(Stage stage) {
        BegunProposal proposal = begun(stage);
        String invitation = invited(stage, proposal, "withdrawn");
        proposal.withdraw();
        stage.open(invitation);
    }

    private static Stage confirmed(Stage stage, String who) {
        return stage.open(invited(stage, who) + "&answer=accept")
                .tick("conduct")
                .tick("registers")
                .press("confirm");
    }

    private static void twoWindows(Stage stage) {
        confirmed(stage, "twice").type("biography", "Mends comets.");
        try (Stage other = stage.another()) {
            other.open(stage.page().url()).type("biography", "Builds orreries.").press("save");
        }
        stage.press("save");
    }

    private static Stage leaving(Stage stage, String who) {
        return stage.open(confirmed(stage, who).page().url() + "&leave=1");
    }
}
