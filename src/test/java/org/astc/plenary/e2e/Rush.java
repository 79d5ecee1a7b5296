package org.astc.plenary.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many visitors who ask for the same thing in the same moment. */
public final class Rush {
    private final ExecutorService threads;
    private final List<Visitor> visitors = new ArrayList<>();

    /** Brings the visitors to the door, each with a connection of their own. */
    public Rush(ServerProcess server, int count) {
        threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            visitors.add(server.visitor());
        }
    }

    /** What each of them asks for, by their number. */
    public interface Request {
        int status(Visitor visitor, int number);
    }

    /** Lets all go at once and returns the statuses of their answers. */
    public List<Integer> go(Request request) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            int number = i;
            Callable<Integer> one = () -> {
                start.await();
                return request.status(visitors.get(number), number);
            };
            answers.add(threads.submit(one));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    /** Sends them home. */
    public void end() {
        threads.shutdownNow();
    }
}
