package org.astc.plenary.inclusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which part of the world a country lies, after the United Nations' M49, with Northern America apart from Latin
 * America: answers about a country are told by region only.
 */
final class UnitedRegions {
    /** A country or territory that M49 puts nowhere, such as Antarctica. */
    static final String ELSEWHERE = "elsewhere";

    private static final Map<String, Set<String>> REGIONS = new LinkedHashMap<>();

    static {
        put("northern-america", "BM CA GL PM US");
        put(
                "latin-america",
                "AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ"
                        + " MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI BV");
        put(
                "europe",
                "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME"
                        + " MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK");
        put(
                "africa",
                "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW"
                        + " MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW");
        put(
                "asia",
                "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM"
                        + " PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE");
        put("oceania", "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS");
    }

    private UnitedRegions() {}

    /** Returns the codes of the regions, in the order of publication. */
    static List<String> all() {
        List<String> all = new ArrayList<>(REGIONS.keySet());
        all.add(ELSEWHERE);
        return all;
    }

    /** Returns the region of a country, ISO 3166-1 with two letters. */
    static String of(String country) {
        return REGIONS.entrySet().stream()
                .filter(region -> region.getValue().contains(country))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ELSEWHERE);
    }

    private static void put(String region, String countries) {
        REGIONS.put(region, Set.copyOf(Arrays.asList(countries.split(" "))));
    }
}
