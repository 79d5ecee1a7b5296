package org.astc.plenary.review.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of people, houses and places, in sentences made up for each rule. */
class IdentityFinderTest {
    private static final Known KNOWN = new Known(
            List.of(
                    new KnownPerson("María José", "García-López"),
                    new KnownPerson("Ngozi", "van der Adeyemi"),
                    new KnownPerson("Will", "Rivers"),
                    new KnownPerson("Robert", "Curie")),
            List.of(
                    new KnownOrganization(
                            "Harbor Point Discovery Museum",
                            List.of("HPDM", "Compass"),
                            List.of("harborpoint.example"),
                            "Lakeview",
                            "Sonaria",
                            "US"),
                    new KnownOrganization(
                            "Museo de Ciencias de Alcorba", List.of(), List.of(), "Alcorba", "Navaluz", "ES"),
                    new KnownOrganization("Science Center", List.of(), List.of(), "London", "", "GB")),
            List.of("hello.harbor", "+1 555 010 0199"));
    private static final IdentityFinder FINDER = new IdentityFinder(KNOWN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plan of María José García-López is simple. | María José García-López",
                "the plan of maria garcia lopez is simple | maria garcia lopez",
                "García López, María will open. | García López, María",
                "M. J. García opens. | M. J. García",
                "García-López’s method has two steps. | García-López",
                "We thank Mª and García. | García",
                "María García L. opens. | María García L.",
                "The Adeyemis built it. | Adeyemis",
                "Ask Ngozi van der Adeyemi. | Ngozi van der Adeyemi",
                "Ask N. Adeyemi. | N. Adeyemi",
                "Then Bob explains the rest. | Bob",
                "See budget_adeyemi_v2.xlsx for more. | adeyemi",
                "See ngoziadeyemi.pdf for more. | ngoziadeyemi",
                "Signed N.A. | N.A.",
                "First Will welcomes the room. | Will"
            })
    void peopleOfTheProposalAreFoundInAllForms(String text, String piece) {
        assertThat(pieces(text)).containsExactly("PERSON " + piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mar\u200bía Gar\u200bcía opens.",
                "Mari\u0301a Garci\u0301a opens.",
                "M\u0430r\u00eda G\u0430rc\u00eda opens.",
                "**María** García opens.",
                "_María_ _García_ opens.",
                "María\nGarcía opens.",
                "María\u00a0García opens.",
                "MARÍA GARCÍA opens.",
                "María García\u2010López opens.",
                "María Gar\u00adcía opens."
            })
    void lettersThatLookTheSameAreTheSame(String text) {
        assertThat(FINDER.find(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(IdentityKind.PERSON);
            assertThat(text.substring(found.end()).replaceAll("[*_ ]", "")).isEqualTo("opens.");
            assertThat(text.substring(0, found.start()).replaceAll("[*_]", "")).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr. Ifeoma Brandvold joins us. | PERSON Ifeoma Brandvold",
                "Hablará la Dra. Ifeoma Brandvold. | PERSON Ifeoma Brandvold",
                "Mme Brandvold ouvre la séance. | PERSON Brandvold",
                "A circle led by Ifeoma Brandvold. | PERSON Ifeoma Brandvold",
                "Un taller dirigido por Ifeoma Brandvold. | PERSON Ifeoma Brandvold",
                "Un atelier dirigé par Ifeoma Brandvold. | PERSON Ifeoma Brandvold",
                "Our colleague Ifeoma Brandvold cooks. | PERSON Ifeoma Brandvold",
                "Our museum in Port Almond closed. | PLACE Port Almond",
                "Nuestro museo en Valdorra cerró. | PLACE Valdorra",
                "Notre musée à Vireaux a fermé. | PLACE Vireaux",
                "Basée à Vireaux, l’équipe voyage. | PLACE Vireaux",
                "It began at the Almond Science Center. | ORGANIZATION Almond Science Center",
                "Empezó en el Museo de Ciencias de Valdorra. | ORGANIZATION Museo de Ciencias de Valdorra",
                "On le doit au Musée de Vireaux. | ORGANIZATION Musée de Vireaux"
            })
    void namesThatNobodyKnowsAreFoundByWhatStandsBeside(String text, String piece) {
        assertThat(pieces(text)).contains(piece);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngozi Adeyemi and Ifeoma Brandvold cook. | PERSON Ifeoma Brandvold",
                "Ngozi Adeyemi from Copper Kettle cooks. | ORGANIZATION Copper Kettle",
                "It was made with our partners at Copper Kettle. | ORGANIZATION Copper Kettle",
                "Please write to the Harbor Point Discovery Museum (Thunder Cove) soon. | PLACE Thunder Cove"
            })
    void namesBesideThoseThatAreKnownAreFound(String text, String piece) {
        assertThat(pieces(text)).contains(piece);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbor Point Discovery Museum opens. | ORGANIZATION Harbor Point Discovery Museum",
                "We tried it at Harbor Point last year. | ORGANIZATION Harbor Point",
                "HPDM paid. | ORGANIZATION HPDM",
                "H.P.D.M. paid. | ORGANIZATION H.P.D.M.",
                "At Compass we paid. | ORGANIZATION Compass",
                "El museo de ciencias de Alcorba abre. | ORGANIZATION museo de ciencias de Alcorba",
                "The children of Lakeview come to us. | PLACE Lakeview",
                "Las familias alcorbanas vienen. | PLACE alcorbanas"
            })
    void organizationsOfTheDirectoryAndTheirPlacesAreFound(String text, String piece) {
        assertThat(pieces(text)).containsExactly(piece);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to ana+x@harborpoint.example. | EMAIL ana+x@harborpoint.example",
                "Write to ana (at) harborpoint dot example. | EMAIL ana (at) harborpoint dot example",
                "Escribe a ana arroba harborpoint punto example. | EMAIL ana arroba harborpoint punto example",
                "See https://harborpoint.example/a?b=c. | URL https://harborpoint.example/a?b=c",
                "See www.museum.example/x, please. | URL www.museum.example/x",
                "Follow @harbor_point! | HANDLE @harbor_point",
                "Tag it #HarborPointNights today. | HANDLE #HarborPointNights",
                "Find hello.harbor there. | HANDLE hello.harbor",
                "Call (555) 010-0123 now. | PHONE (555) 010-0123",
                "Call 978-555-0123 now. | PHONE 978-555-0123",
                "Llame al +34 911 55 01 23. | PHONE +34 911 55 01 23",
                "Appelez le 01 55 50 12 34. | PHONE 01 55 50 12 34"
            })
    void contactsAreFoundWhole(String text, String piece) {
        assertThat(pieces(text)).containsExactly(piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Newton's laws, Ohm's law, a Faraday cage and ten degrees Celsius.",
                "Ada Lovelace Day falls in October; Marie Curie is its topic.",
                "The London smog of 1952 and the river Amazon.",
                "Open Science at any science center, planets such as Mars and Venus.",
                "Will you join? Mark the date in May, with grace and hope. A rose window.",
                "El sol, la luz y la paz. Pierre qui roule n’amasse pas mousse.",
                "A compass needle points north, and so do rivers. Compass needles turn.",
                "The years 1914-1918, 10 000 000 stars, 12.5 x 3.0 m, ISBN 978-3-16-148410-0.",
                "Data by NASA and UNESCO: see https://www.nasa.gov/hubble and doi.org/10.1000/182.",
                "Le Palais de la découverte idéal, un musée, une maison des sciences.",
                "Every science center has one. Our museum, the planetarium, nuestro museo."
            })
    void topicsAndWordsAreLeftAlone(String text) {
        assertThat(pieces(text)).isEmpty();
    }

    @Test
    void aNamesakeOfAFamousPersonIsFoundAndTheFamousOneIsNot() {
        assertThat(pieces("Robert Curie explains what Marie Curie measured.")).containsExactly("PERSON Robert Curie");
    }

    @Test
    void piecesAreInOrderAndApartAndSayWhy() {
        List<Identity> found = FINDER.find("Ngozi Adeyemi (ngozi@harborpoint.example) of Harbor Point, Lakeview.");

        assertThat(found)
                .extracting(Identity::kind)
                .containsExactly(
                        IdentityKind.PERSON, IdentityKind.EMAIL, IdentityKind.ORGANIZATION, IdentityKind.PLACE);
        assertThat(found).allSatisfy(each -> assertThat(each.confidence()).isBetween(0.5, 1.0));
        assertThat(found.get(0).why()).isEqualTo(Why.FULL_NAME);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
    }

    @Test
    void nothingIsKnownAndNothingIsThere() {
        IdentityFinder finder = new IdentityFinder(new Known(List.of(), List.of(), List.of("")));

        assertThat(finder.find("")).isEmpty();
        assertThat(finder.find(" \n*_@#.:/+(")).isEmpty();
    }

    private static List<String> pieces(String text) {
        return FINDER.find(text).stream()
                .map(each -> each.kind() + " " + text.substring(each.start(), each.end()))
                .toList();
    }
}
