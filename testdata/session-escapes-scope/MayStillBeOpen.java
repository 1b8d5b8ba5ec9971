package com.acme.clinic;

import com.acme.unknown.Closers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** What is closed later, or perhaps, or is taken back before. */
final class MayStillBeOpen {
    private final DataSource clinic;
    private final SessionFactory factory;
    private final ExecutorService workers;
    private final ThreadLocal<Session> current = new ThreadLocal<>();
    private final List<Session> active = new ArrayList<>();
    private Session session;

    MayStillBeOpen(DataSource clinic, SessionFactory factory, ExecutorService workers) {
        this.clinic = clinic;
        this.factory = factory;
        this.workers = workers;
    }

    /** Closed unless it is returned. */
    Statement unlessReturned(Connection connection) throws SQLException {
        Statement statement = null;
        try {
            statement = connection.createStatement();
            return statement;
        } finally {
            if (statement == null) {
                connection.close();
            }
        }
    }

    Connection byAFlag() throws SQLException {
        Connection connection = clinic.getConnection(); // expect: session-returned-open
        boolean ready = false;
        try {
            connection.setAutoCommit(false);
            ready = true;
            return connection;
        } finally {
            if (!ready) {
                connection.close();
            }
        }
    }

    /** What an unknown method does is not known. */
    PreparedStatement byAnUnknownMethod(Connection connection) throws SQLException {
        try {
            return connection.prepareStatement("select 1");
        } finally {
            Closers.closeIfIdle(connection);
        }
    }

    /** The stream closes its session. */
    Stream<String> withItsSession() {
        Session opened = factory.openSession();
        return opened.createQuery("select name from Patient", String.class).stream().onClose(opened::close);
    }

    void boundForAWhile(Runnable work) {
        try (Session opened = factory.openSession()) {
            session = opened;
            work.run();
        } finally {
            session = null;
        }
    }

    void boundToTheThread(Runnable work) {
        try (Session opened = factory.openSession()) {
            current.set(opened);
            work.run();
        } finally {
            current.remove();
        }
    }

    void listedForAWhile(Runnable work) {
        try (Session opened = factory.openSession()) {
            active.add(opened);
            work.run();
            active.remove(opened);
        }
    }

    /** The field is the variable. */
    void inAField(Runnable work) {
        session = factory.openSession();
        try {
            work.run();
        } finally {
            session.close();
        }
    }

    void awaited(Object patient) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        try (Session opened = factory.openSession()) {
            workers.execute(() -> {
                opened.persist(patient);
                done.countDown();
            });
            done.await();
        }
    }

    void gathered(List<Object> patients) throws Exception {
        List<Future<?>> pending = new ArrayList<>();
        try (Session opened = factory.openSession()) {
            for (Object patient : patients) {
                pending.add(workers.submit(() -> opened.persist(patient)));
            }
            for (Future<?> one : pending) {
                one.get();
            }
        }
    }

    /** One of two ways out closes it first. */
    ResultSet oneOfTwo(Connection connection, boolean checked) throws SQLException {
        if (checked) {
            try (Statement statement = connection.createStatement()) {
                return statement.executeQuery("select 1"); // expect: session-escapes-scope
            }
        }
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery("select 2");
    }
}
