package org.astc.plenary.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astc.plenary.registration.Channel;
import org.astc.plenary.registration.ConfirmRequest;
import org.astc.plenary.registration.HoldRequest;
import org.astc.plenary.registration.OfferPlan;
import org.astc.plenary.registration.OrderRefusal;
import org.astc.plenary.registration.OrderSummary;
import org.astc.plenary.registration.RequestKey;

/** What tests of orders sell and ask for, many at once, and a look behind the counter. */
@ApplicationScoped
public class Shop {
    public static final ConfirmRequest YES =
            new ConfirmRequest(ConfirmRequest.PaymentWay.NONE, Set.of("code-of-conduct"));

    /** Yes, and an invoice please. */
    public static final ConfirmRequest INVOICE_ME =
            new ConfirmRequest(ConfirmRequest.PaymentWay.OFFLINE, Set.of("code-of-conduct"), "PO-4711");

    /** Yes, and an invoice for our house please. */
    public static final ConfirmRequest INVOICE_OUR_HOUSE = new ConfirmRequest(
            ConfirmRequest.PaymentWay.OFFLINE,
            Set.of("code-of-conduct"),
            "PO-4711",
            "Lumen Works\n12 Sagebrush Avenue",
            OptionalLong.empty(),
            Map.of());

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "main")
    private EntityManager em;

    /** Does the work that many times at once and returns how often it was done; refusals are fine, failures are not. */
    public long inParallel(int times, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Callable<OrderSummary>> calls = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                calls.add(() -> {
                    try {
                        return work.of(number);
                    } catch (OrderRefusal refused) {
                        return null;
                    }
                });
            }
            long done = 0;
            for (Future<OrderSummary> call : threads.invokeAll(calls)) {
                done += call.get() == null ? 0 : 1;
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Runs a race while somebody holds what the statement locks, so that all its runners are at that point at once;
     * they are let go after a second and a half.
     */
    public long behind(String lock, Object key, Callable<Long> race) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            transaction.begin();
            Future<Long> done;
            try {
                em.createNativeQuery(lock).setParameter(1, key).getResultList();
                done = thread.submit(race);
                Thread.sleep(1_500);
            } finally {
                transaction.rollback();
            }
            return done.get();
        } finally {
            thread.shutdownNow();
        }
    }

    /** What each of them does. */
    public interface Work {
        OrderSummary of(int number);
    }

    public void change(String statement, Object key) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(statement).setParameter(1, key).executeUpdate();
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    public long taken(String slug, String quota) {
        return ((Number) em.createNativeQuery(
                                "select q.taken from quota q join event e on e.id = q.event_id where e.slug = ?1 and q.name = ?2")
                        .setParameter(1, slug)
                        .setParameter(2, quota)
                        .getSingleResult())
                .longValue();
    }

    @Transactional // else the manager may be closed by work on another thread of this request
    public long count(String statement, Object key) {
        return ((Number) em.createNativeQuery(statement).setParameter(1, key).getSingleResult()).longValue();
    }

    /** Returns the first value of the first row. */
    @Transactional
    public String text(String statement, Object key) {
        return em.createNativeQuery(statement)
                .setParameter(1, key)
                .getSingleResult()
                .toString();
    }

    public static OfferPlan plan(int house, int students) {
        return new OfferPlan(
                List.of(new OfferPlan.Phase("Always", null)),
                List.of(
                        new OfferPlan.Places("house", house),
                        new OfferPlan.Places("students", students),
                        new OfferPlan.Places("tour", 5)),
                List.of(
                        new OfferPlan.Type("visitor", "Visitor", "", true, Map.of("Always", 0L), Set.of("house")),
                        new OfferPlan.Type(
                                "student", "Student", "", true, Map.of("Always", 0L), Set.of("house", "students"))),
                List.of(new OfferPlan.Extra("tour", "Tour", "", 0, Set.of("tour"))));
    }

    /** One paid type of so many places, 125.00 each. */
    public static OfferPlan paid(int places) {
        return new OfferPlan(
                List.of(new OfferPlan.Phase("Always", null)),
                List.of(new OfferPlan.Places("house", places)),
                List.of(new OfferPlan.Type("full", "Full", "", true, Map.of("Always", 12_500L), Set.of("house"))),
                List.of());
    }

    public static HoldRequest request(String slug, RequestKey key, HoldRequest.Line... lines) {
        return new HoldRequest(
                slug, new HoldRequest.Buyer("Buyer", "buyer@example.org"), "en", List.of(lines), Channel.API, key);
    }

    public static HoldRequest.Line line(String type) {
        return line(type, List.of());
    }

    public static HoldRequest.Line line(String type, List<String> addOns) {
        String name = "Visitor " + UUID.randomUUID();
        return new HoldRequest.Line(
                type,
                new HoldRequest.Attendee(
                        name, name.replace(' ', '-').toLowerCase(Locale.ROOT) + "@example.org", null, null, false),
                addOns);
    }

    public static HoldRequest.Line line(String type, String name, String email) {
        return new HoldRequest.Line(
                type, new HoldRequest.Attendee(name, email, null, null, false), Collections.emptyList());
    }
}
