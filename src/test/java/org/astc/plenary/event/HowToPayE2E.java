package org.astc.plenary.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.astc.plenary.e2e.PlenaryRuns;
import org.astc.plenary.e2e.Visitor;
import org.junit.jupiter.api.Test;

/** Staff say by the pages how the invoices of an event are paid. */
@PlenaryRuns
class HowToPayE2E extends DraftByPages {
    private static final String FIELD = "howToPay";

    @Test
    void staffWriteItBesideThePricesAndItGoesWithTheFile(Visitor staff) {
        create(staff);

        assertThat(write(staff, "Imaginary Bank\r\nAccount <b>0000").statusCode())
                .isEqualTo(303);

        assertThat(staff.get(base + "/prices").body()).contains("Imaginary Bank\nAccount &lt;b&gt;0000</textarea>");
        assertThat(staff.get(base + ".json").body()).contains("Imaginary Bank\\nAccount");
        assertThat(staff.get(base).body()).contains("How to pay").doesNotContain(FIELD);
        assertThat(write(staff, "").statusCode()).isEqualTo(303);
        assertThat(staff.get(base + ".json").body()).containsPattern("\"howToPay\"\\s*:\\s*null");
    }

    @Test
    void whatIsTooLongIsToldAtItsField(Visitor staff) {
        create(staff);

        HttpResponse<String> wrong = write(staff, "x".repeat(2_001));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#howToPay\"", "id=\"howToPay-e\"");
    }

    private HttpResponse<String> write(Visitor staff, String words) {
        return staff.post(base + "/prices", section(staff, "prices", FIELD, Map.of(FIELD, words)));
    }
}
