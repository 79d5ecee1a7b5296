package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the server writes while it works: faults with their traces, and nothing of what it merely refuses. */
@PlenaryRuns
class QuietLogE2E {
    @Test
    void aRefusalLeavesNoTrace(Plenary plenary, Visitor visitor) {
        Visitor door = plenary.visitor();
        SignIn.as(door, "door");

        assertThat(visitor.get("/events/never-was").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/orders/ABCDEFGH?key=" + "x".repeat(43)).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/registrations/ABCDEFGHJK?key=" + "x".repeat(43))
                        .statusCode())
                .isEqualTo(404);
        assertThat(door.get("/staff/never-was/registrations").statusCode()).isIn(403, 404);
        assertThat(door.get("/staff/annual-conference/payments").statusCode()).isEqualTo(403);

        assertThat(plenary.process().output())
                .doesNotContain("threw exception\norg.astc.plenary.platform.NotFound")
                .doesNotContain("threw exception\norg.astc.plenary.security.");
    }

    /** The request is damaged here, so whoever opens it fails. */
    @Test
    void aFaultIsWrittenWithItsTrace(Plenary plenary) {
        Holder holder = Holder.registered(plenary.visitor());
        holder.ask("A chair near the door.");
        holder.enter(holder.askForCode(1));
        Store store = Store.of(plenary.process());
        String its = " where registration_id = (select id from registration where code = '" + holder.code() + "')";
        store.execute("update access_request set content = 'damaged'" + its);

        int status = holder.visitor().get(holder.access()).statusCode();
        store.execute("delete from access_request" + its);

        assertThat(status).isEqualTo(500);
        assertThat(plenary.process().output()).contains("\tat org.astc.plenary.platform.Seal.open");
    }
}
