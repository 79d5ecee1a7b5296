package org.astc.plenary.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.astc.plenary.platform.json.InvalidInput.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed or stands in a cell, as the register takes it. */
class EntriesTest {
    @ParameterizedTest
    @CsvSource({
        "ZOO,ZOO",
        "zoológico,ZOO",
        "Children's Museum,CHILDRENS_MUSEUM",
        "Cinema,",
        "muséum d’histoire naturelle,NATURAL_HISTORY_MUSEUM"
    })
    void aChoiceIsKnownByItsCodeAndInEveryLanguage(String words, OrganizationType type) {
        Entries entries = entries("type", words);

        assertThat(entries.choice("type", OrganizationType.class)).isEqualTo(type);
        assertThat(entries.faults()).hasSize(type == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "249,999|UNDER_250K",
                "$ 1,200,000.00|FROM_1M",
                "USD 250000|FROM_250K",
                "10 000 000|FROM_10M",
                "1,250,000.50|FROM_1M",
                "1250000.5|FROM_1M",
                "1250000.125|FROM_1M",
                "1.250.000,5|FROM_1M",
                "249.999|UNDER_250K",
                "249999.9|UNDER_250K",
                "9 999 999,99|FROM_5M",
                "1,250,00|",
                "FROM_5M|FROM_5M",
                "plenty|"
            })
    void aBudgetIsABandOrAnAmount(String words, BudgetBand band) {
        assertThat(entries("budget", words).budget("budget")).isEqualTo(band);
    }

    @Test
    void whatIsNoBudgetIsCalledNoAmount() {
        Entries entries = entries("budget", "plenty");

        assertThat(entries.budget("budget")).isNull();
        assertThat(entries.faults()).extracting(Fault::key).containsExactly("organization.fault.budget");
    }

    @ParameterizedTest
    @CsvSource({"CA,CA", "canadá,CA", "United States,US", "États-Unis,US", "Atlantis,"})
    void aCountryIsACodeOrAName(String words, String code) {
        assertThat(entries("country", words).country("country")).isEqualTo(code);
    }

    @Test
    void domainsAreSeparatedByAnythingThatIsInNone() {
        assertThat(entries("domains", "@Lumen.example; works.lumen.example,\n lumen.example")
                        .domains("domains"))
                .containsExactlyInAnyOrder("lumen.example", "works.lumen.example");
        for (String wrong :
                new String[] {"lumen", "-a.example", "a..example", "lumen.example/x", "x".repeat(200) + ".example"}) {
            Entries entries = entries("domains", wrong);
            assertThat(entries.domains("domains")).as(wrong).isNull();
            assertThat(entries.faults()).extracting(Fault::key).containsExactly("organization.fault.domain");
        }
    }

    @Test
    void aLineHoldsNoControlsAndIsNotTooLong() {
        assertThat(entries("name", "  Zoe\u0301  ").line("name", 10)).isEqualTo("Zoé");
        for (String wrong : new String[] {"a\nb", "a\0b", "x".repeat(11)}) {
            Entries entries = entries("name", wrong);
            assertThat(entries.line("name", 10)).isNull();
            assertThat(entries.faults()).hasSize(1);
        }
    }

    @Test
    void aTermNeedsAllThreeAndDoesNotEndBeforeItBegins() {
        assertThat(term("", "", "")).isEmpty();
        assertThat(term("governing", "2027-01-01", "2027-12-31")).isEmpty();
        assertThat(term("governing", "", "2027-12-31")).isEqualTo("memberFrom");
        assertThat(term("", "2027-01-01", "2027-12-31")).isEqualTo("level");
        assertThat(term("Miembro con voto", "2027-01-01", "2026-12-31")).isEqualTo("memberUntil");
        assertThat(term("governing", "1/2/2027", "2027-12-31")).isEqualTo("memberFrom");
        assertThat(entries("memberFrom", "2027-02-29").day("memberFrom")).isNull();
        assertThat(entries("memberFrom", "2028-02-29").day("memberFrom")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    private static String term(String level, String from, String until) {
        Map<String, String> typed = Map.of("level", level, "memberFrom", from, "memberUntil", until);
        Entries entries = new Entries(typed::get);
        OrganizationReader.term(entries);
        return entries.faults().isEmpty() ? "" : entries.faults().get(0).pointer();
    }

    private static Entries entries(String field, String words) {
        return new Entries(Map.of(field, words)::get);
    }
}
