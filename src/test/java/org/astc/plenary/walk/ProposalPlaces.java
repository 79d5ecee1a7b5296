package org.astc.plenary.walk;

import static org.astc.plenary.walk.Walked.at;
import static org.astc.plenary.walk.Walked.scene;

import java.util.List;
import org.astc.plenary.e2e.Proposer;

/** The pages of the call and of proposals. */
final class ProposalPlaces {
    private static final String CALL = "/events/{slug}/propose";
    private static final String OWN = "/proposals/{code}";

    static final List<Walked> PLACES = List.of(
            at(CALL, "open", Proposer.CALL),
            at(CALL, "none", "/events/webinar/propose"),
            scene(CALL, "wrong", ProposalPlaces::beginWrong).answering(422),
            scene(OWN, "begun", ProposalPlaces::begun),
            scene(OWN, "not ready", ProposalPlaces::notReady).answering(422),
            scene(OWN, "stale", ProposalPlaces::stale).answering(422),
            scene(OWN, "handed in", ProposalPlaces::handedIn),
            scene(OWN, "to be changed", ProposalPlaces::toBeChanged),
            scene(OWN, "withdrawn", ProposalPlaces::withdrawn),
            scene(OWN + "/preview", "plain", ProposalPlaces::preview),
            scene(OWN + "/withdraw", "asked once more", ProposalPlaces::withdraw));

    private ProposalPlaces() {}

    private static void beginWrong(Stage stage) {
        stage.open(Proposer.CALL).type("email", "nobody").press("go");
    }

    private static void begun(Stage stage) {
        stage.open(Proposer.begun(stage.plenary().visitor()).link());
    }

    private static void notReady(Stage stage) {
        begun(stage);
        stage.type("title", "Captions that keep up").press("submit");
    }

    private static void stale(Stage stage) {
        Proposer proposer = Proposer.begun(stage.plenary().visitor());
        stage.open(proposer.link());
        proposer.press("save", Proposer.fields("Somebody else’s title"));
        stage.type("title", "Mine").press("save");
    }

    private static Proposer submitted(Stage stage) {
        Proposer proposer = Proposer.begun(stage.plenary().visitor());
        proposer.press("submit", Proposer.fields("Captions that keep up"));
        return proposer;
    }

    private static void handedIn(Stage stage) {
        stage.open(submitted(stage).link());
    }

    private static void toBeChanged(Stage stage) {
        stage.open(submitted(stage).link() + "&change=1");
    }

    private static void withdrawn(Stage stage) {
        stage.open(submitted(stage).below("/withdraw")).press("go");
    }

    private static void preview(Stage stage) {
        stage.open(submitted(stage).below("/preview"));
    }

    private static void withdraw(Stage stage) {
        stage.open(submitted(stage).below("/withdraw"));
    }
}
