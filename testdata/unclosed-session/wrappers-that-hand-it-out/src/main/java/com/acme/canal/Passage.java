package com.acme.canal;

import com.acme.trace.Proxies;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;

final class Passage {
    private final DataSource source;
    private final Deque<Lock> locks = new ArrayDeque<>();
    private final Borrowed borrowed;
    private Connection connection;

    Passage(DataSource source, Borrowed borrowed) {
        this.source = source;
        this.borrowed = borrowed;
    }

    /** Somebody takes the connection out of it again. */
    void kept(int gate) throws SQLException {
        Lock lock = new Lock(source.getConnection(), gate);
        locks.push(lock);
    }

    void released() throws SQLException {
        for (Lock lock : locks) {
            lock.connection().close();
        }
    }

    void onlyUsed(int gate) throws SQLException {
        Connection opened = source.getConnection(); // expect: unclosed-session
        new Gates(opened).open(gate);
    }

    /** A proxy around a connection of somebody else opens nothing. */
    String proxied() throws SQLException {
        Connection lent = traced();
        return lent.getCatalog();
    }

    private Connection traced() throws SQLException {
        Connection lent = borrowed.connection();
        return Traced.newInstance(lent);
    }

    /** The variable goes on with what was made of the first value, which that closes. */
    String wrapped(boolean trace) throws SQLException {
        Connection own = source.getConnection();
        if (trace) {
            own = Proxies.around(own, "passage").named("canal");
        }
        try {
            return own.getCatalog();
        } finally {
            own.close();
        }
    }

    Connection once() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
            connection = Proxies.around(connection, "once").named("canal");
        }
        return connection;
    }

    void close() throws SQLException {
        connection.close();
    }

    /** Says where a connection is to be had. */
    interface Borrowed {
        Connection connection() throws SQLException;
    }
}
