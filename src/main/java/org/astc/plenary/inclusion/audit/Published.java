package org.astc.plenary.inclusion.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.astc.plenary.inclusion.cells.Spot;

/** The cells of a release as anybody reads them from the file: what is told, and what is there but hidden. */
final class Published {
    private final Map<Spot, Integer> known = new LinkedHashMap<>();
    private final Set<Spot> hidden = new LinkedHashSet<>();
    private final List<String> objections = new ArrayList<>();

    static Published read(String csv) {
        Published published = new Published();
        List<NamedCsvRecord> shares = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("measure").equals("share")) {
                    shares.add(row);
                } else {
                    published.count(row);
                }
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        shares.forEach(published::share);
        published.hidden.removeAll(published.known.keySet());
        return published;
    }

    Map<Spot, Integer> known() {
        return known;
    }

    Set<Spot> hidden() {
        return hidden;
    }

    List<String> objections() {
        return objections;
    }

    /** Takes over a figure that can be looked up elsewhere. */
    void learn(Spot spot, int count) {
        Integer before = known.putIfAbsent(spot, count);
        hidden.remove(spot);
        if (before != null && before != count) {
            objections.add("a public total differs from the release: " + spot);
        }
    }

    /** Returns the same cells with one figure more; hidden ones are not kept. */
    Published telling(Spot spot, int count) {
        Published more = new Published();
        more.known.putAll(known);
        more.known.put(spot, count);
        return more;
    }

    private void count(NamedCsvRecord row) {
        Spot spot = spot(row);
        switch (row.getField("status")) {
            case "published" -> tell(spot, Integer.parseInt(row.getField("value")));
            case "not_applicable" -> tell(spot, 0);
            case "hidden" -> hidden.add(spot);
            default -> {} // not available: nothing is told of it
        }
    }

    /** A share and its base give the count away, to the precision of the share. */
    private void share(NamedCsvRecord row) {
        if (row.getField("status").equals("published")) {
            double base = Double.parseDouble(row.getField("n_base"));
            tell(spot(row), (int) Math.round(Double.parseDouble(row.getField("value")) * base));
        }
    }

    private void tell(Spot spot, int count) {
        Integer before = known.put(spot, count);
        if (before != null && before != count) {
            objections.add("told twice, differently: " + spot);
        }
    }

    private static Spot spot(NamedCsvRecord row) {
        Map<String, String> at = new TreeMap<>();
        for (int i = 1; i <= 3; i++) {
            String axis = row.getField("dim" + i);
            String category = row.getField("cat" + i);
            if (!axis.isEmpty() && !category.equals("_total")) {
                at.put(axis, category);
            }
        }
        return new Spot(at);
    }
}
