package org.astc.plenary.walk;

import java.util.function.Consumer;

/**
 * A page in a state: how to get there and what it answers.
 *
 * @param page the path as the table of pages has it
 * @param status of the answer that shows the state
 * @param plain whether it must do without inline scripts and styles, and be light
 */
record Walked(String page, String state, int status, boolean plain, Consumer<Stage> scene) {

    /** A public page that answers 200 at once. */
    static Walked at(String page, String state, String path) {
        return scene(page, state, stage -> stage.open(path));
    }

    static Walked scene(String page, String state, Consumer<Stage> scene) {
        return new Walked(page, state, 200, true, scene);
    }

    /** A page that somebody of the demo sees after signing in. */
    static Walked signedIn(String page, String state, String box, String path) {
        return scene(page, state, stage -> stage.as(box).open(path));
    }

    /** A form of staff in which something is to be put right. */
    static Walked wrong(String page, String state, Consumer<Stage> scene) {
        return scene(page, state, scene).answering(422).forStaff();
    }

    Walked answering(int other) {
        return new Walked(page, state, other, plain, scene);
    }

    Walked forStaff() {
        return new Walked(page, state, status, false, scene);
    }

    @Override
    public String toString() {
        return page + " | " + state;
    }
}
