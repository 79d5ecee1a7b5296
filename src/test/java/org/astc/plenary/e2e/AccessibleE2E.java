package org.astc.plenary.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What all walks rely on: planted barriers are found. */
@PlenaryRuns
class AccessibleE2E {
    @Test
    void plantedBarriersAreFound(Page page) {
        page.setContent("""
                <!doctype html><html lang="en"><head><title>Planted</title></head><body><main><h1>Planted</h1>
                <img src="data:,"><input name="unnamed"><p style="color:#999;background:#fff">Faint</p>
                <div role="button">No stop</div><h3>Two levels down</h3></main></body></html>""");

        assertThat(Accessible.violations(page))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .contains("image-alt", "label", "color-contrast", "heading-order");
    }
}
