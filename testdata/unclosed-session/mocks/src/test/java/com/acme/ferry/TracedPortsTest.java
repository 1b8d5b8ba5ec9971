package com.acme.ferry;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.acme.trace.TracedConnection;
import com.acme.trace.TracedStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mock;
import org.mockito.Mockito;

/** What is made around a mock is as little to be closed as the mock. */
class TracedPortsTest {
    @Mock
    private Connection connection;

    @Mock
    private PreparedStatement statement;

    private DataSource source;
    private Connection traced;
    private PreparedStatement tracedStatement;

    @BeforeEach
    void wrap() {
        source = mock(DataSource.class);
        traced = TracedConnection.newInstance(connection, 1);
        this.tracedStatement = new TracedStatement(statement);
    }

    @Test
    void prepares() throws SQLException {
        traced.prepareStatement("select 1");
        verify(connection).prepareStatement("select 1");
    }

    @Test
    void executes() throws SQLException {
        tracedStatement.executeQuery();
        verify(statement).executeQuery();
    }

    @Test
    void opens() throws SQLException {
        Connection opened = source.getConnection();
        verify(opened).close();
    }

    @Test
    void spied(SessionFactory factory) {
        try (Session session = Mockito.spy(factory.openSession())) {
            doReturn(null).when(session).get(any(Class.class), any());
            session.get(String.class, 1L);
        }
    }
}
