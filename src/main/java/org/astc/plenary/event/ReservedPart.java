package org.astc.plenary.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.astc.plenary.platform.json.JsonForm;

/** Names that features to come will fill: they may stand in a file already, empty. */
@ApplicationScoped
class ReservedPart implements ConfigurationPart {
    private static final List<String> LISTS = List.of("questions", "fees", "rules");

    @Override
    public int place() {
        return 900;
    }

    @Override
    public void write(EventFrame event, ObjectNode file) {
        LISTS.forEach(file::putArray);
    }

    @Override
    public Step read(EventFrame event, JsonForm file) {
        LISTS.forEach(file::nothingIn);
        return Step.NONE;
    }
}
