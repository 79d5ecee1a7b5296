package org.astc.plenary.registration.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.astc.plenary.platform.Messages;
import org.astc.plenary.platform.web.rest.DomainExceptionMapper;
import org.astc.plenary.platform.web.rest.FieldError;
import org.astc.plenary.platform.web.rest.Problem;
import org.astc.plenary.platform.web.rest.ProblemTexts;
import org.astc.plenary.registration.Flaw;
import org.astc.plenary.registration.IdempotencyKeyReused;
import org.astc.plenary.registration.InvalidOrder;
import org.astc.plenary.registration.OrderRefusal;
import org.astc.plenary.registration.PaymentImpossible;
import org.astc.plenary.registration.PoliciesMissing;
import org.astc.plenary.registration.SoldOut;

/** Why an order does not get further, under the names that clients know. */
@Provider
public class OrderRefusalMapper implements ExceptionMapper<OrderRefusal> {
    @Inject
    private ProblemTexts texts;

    @Context
    private HttpHeaders asker;

    @Override
    public Response toResponse(OrderRefusal refused) {
        return problem(refused).response();
    }

    private Problem problem(OrderRefusal refused) {
        if (refused instanceof SoldOut soldOut) {
            return named(409, "sold-out", refused)
                    .with("items", soldOut.items())
                    .with("waitingList", null);
        }
        if (refused instanceof InvalidOrder invalid) {
            return named(422, "invalid", refused)
                    .withErrors(invalid.flaws().stream().map(this::error).toList());
        }
        if (refused instanceof PoliciesMissing missing) {
            return named(422, "policies", refused)
                    .with("policies", missing.codes())
                    .withErrors(missing.codes().stream()
                            .map(code -> error(new Flaw("/acceptedPolicies", "required-policy"), code))
                            .toList());
        }
        if (refused instanceof PaymentImpossible) {
            return named(422, "payment", refused).withErrors(List.of(error(new Flaw("/payment", "payment"))));
        }
        if (refused instanceof IdempotencyKeyReused) {
            return named(422, "idempotency-key-reused", refused);
        }
        return named(409, DomainExceptionMapper.name(refused), refused);
    }

    private Problem named(int status, String name, OrderRefusal refused) {
        return texts.problem(
                status, name, asker, refused.messageKey(), refused.arguments().toArray());
    }

    private FieldError error(Flaw flaw, Object... arguments) {
        Locale language = ProblemTexts.language(asker);
        return new FieldError(
                flaw.pointer(), flaw.code(), Messages.text(language, "registration.flaw." + flaw.code(), arguments));
    }
}
