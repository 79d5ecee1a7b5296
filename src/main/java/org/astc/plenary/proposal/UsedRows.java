package org.astc.plenary.proposal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astc.plenary.platform.json.JsonForm;

/**
 * Says of rows of a list that a configuration leaves out why they stay.
 *
 * @param proposals how many use each
 * @param lateCodes those that late codes are good for
 */
record UsedRows(JsonForm file, String field, Map<UUID, Long> proposals, Set<UUID> lateCodes) {
    /**
     * Notes that the row stays, if it does.
     *
     * @param asked a question that is asked for it alone
     */
    void mayGo(UUID id, String name, Optional<CallQuestion> asked) {
        if (proposals.containsKey(id)) {
            file.refuse(field, "proposal.configuration.used", name, proposals.get(id));
        } else if (lateCodes.contains(id)) {
            file.refuse(field, "proposal.configuration.ofLateCode", name);
        } else {
            asked.ifPresent(question -> file.refuse(
                    field, "proposal.configuration.asked", name, question.look().label()));
        }
    }
}
