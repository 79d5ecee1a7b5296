package org.astc.plenary.registration.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.astc.plenary.event.Policy;
import org.astc.plenary.platform.Text;
import org.astc.plenary.registration.HoldRequest;
import org.astc.plenary.registration.OrderSummary;

/** What somebody typed about themselves on the way to a place: kept as typed, right or wrong, until it is complete. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties(ignoreUnknown = true)
public class DetailsForm {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Far above what any field takes, far below what would hurt to keep. */
    private static final int KEPT_AT_MOST = 1_000;

    private String type = "";
    private String name = "";
    private String email = "";
    private String organization = "";
    private String pronouns = "";
    private String purchaseOrder = "";
    private String billingAddress = "";
    private boolean listed;
    private Map<String, Boolean> accepted = new TreeMap<>();
    private Map<String, UUID> wordings = new TreeMap<>();

    /** Returns what was kept with {@link #json()}. */
    static DetailsForm of(String json) {
        try {
            return JSON.readValue(json, DetailsForm.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the form as far as an order says what would stand in it. */
    static DetailsForm of(OrderSummary.Line line) {
        DetailsForm form = new DetailsForm();
        form.type = line.type();
        form.name = line.name();
        form.email = kept(line.email());
        form.organization = kept(line.organization());
        return form;
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Returns what was typed, to tell one request from another: without the wordings that stood beside it, so that the
     * same sent once more under newer ones is no other request.
     */
    String typed() {
        ObjectNode typed = JSON.valueToTree(this);
        typed.remove("wordings");
        return typed.toString();
    }

    HoldRequest.Buyer buyer() {
        return new HoldRequest.Buyer(Text.clean(name), Text.email(email));
    }

    HoldRequest.Attendee attendee() {
        return new HoldRequest.Attendee(
                Text.clean(name), Text.email(email), orNull(organization), orNull(pronouns), listed);
    }

    /** Returns the codes of the policies whose boxes are ticked. */
    Set<String> acceptedPolicies() {
        Set<String> codes = new TreeSet<>();
        accepted.forEach((code, ticked) -> {
            if (Boolean.TRUE.equals(ticked)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** Notes which wordings stand beside the boxes. */
    void shows(ShownWordings shown) {
        wordings = new TreeMap<>(shown.versions());
    }

    /** Returns the ids of the versions that stood beside the boxes, by the policy's code, as far as they are known. */
    Map<String, UUID> wordings() {
        return Map.copyOf(wordings);
    }

    /** Returns the codes of those policies that stood there in another version. */
    List<String> changed(List<Policy> now) {
        return now.stream()
                .filter(policy -> !policy.id().equals(wordings.getOrDefault(policy.code(), policy.id())))
                .map(Policy::code)
                .toList();
    }

    /** Returns the codes of those policies of which it is not known that they stood there in this version. */
    List<String> unseen(List<Policy> now) {
        return now.stream()
                .filter(policy -> !policy.id().equals(wordings.get(policy.code())))
                .map(Policy::code)
                .toList();
    }

    /** Takes the tick off the boxes of these policies. */
    void untick(List<String> codes) {
        codes.forEach(accepted::remove);
    }

    /** The number of the purchase in the buyer's house, or null. */
    String purchaseOrder() {
        return orNull(purchaseOrder);
    }

    /** Whom and where the invoice is for, with a line end (\n) between its lines, or null. */
    String billingAddress() {
        return orNull(billingAddress.replace("\r\n", "\n"));
    }

    static String orNull(String typed) {
        String clean = Text.clean(typed);
        return clean.isEmpty() ? null : clean;
    }

    private static String kept(String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), KEPT_AT_MOST));
    }

    /** Takes the type as it was sent, or null: what was chosen in the form stands after what its address asked for. */
    void choose(String... sent) {
        setType(sent == null ? "" : sent[sent.length - 1]);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = kept(type);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = kept(name);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = kept(email);
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = kept(organization);
    }

    public String getPronouns() {
        return pronouns;
    }

    public void setPronouns(String pronouns) {
        this.pronouns = kept(pronouns);
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = kept(purchaseOrder);
    }

    public String getBillingAddress() {
        return billingAddress;
    }

    public void setBillingAddress(String billingAddress) {
        this.billingAddress = kept(billingAddress);
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }

    /** The box of each policy, by the policy's code. */
    public Map<String, Boolean> getAccepted() {
        return accepted;
    }
}
