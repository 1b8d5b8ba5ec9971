package com.acme.ferry;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.mockito.Mock;
import org.mockito.Mockito;

class PortsTest {
    @Mock
    private DataSource injected;

    @Test
    void ports() throws SQLException {
        DataSource source = mock(DataSource.class);
        Connection connection = mock(Connection.class);
        PreparedStatement statement = mock(PreparedStatement.class);
        ResultSet rows = Mockito.mock(ResultSet.class);
        rows.close();
        when(source.getConnection()).thenReturn(connection);
        when(connection.prepareStatement(anyString())).thenReturn(statement);
        when(statement.executeQuery()).thenReturn(rows);
        when(injected.getConnection()).thenThrow(new SQLException("down"));
        Mockito.when(rows.next()).thenReturn(true, false);
        verify(source).getConnection();
        verify(connection).prepareStatement("select name from port");
    }

    @Test
    void sessions() {
        SessionFactory factory = mock(SessionFactory.class);
        Session session = mock(Session.class);
        doReturn(session).when(factory).openSession();
        Session opened = factory.openSession();
        verify(opened).close();
    }

    /** A test leaks like any other code. */
    @Test
    void real(DataSource real) throws SQLException {
        Connection connection = real.getConnection(); // expect: unclosed-session
        connection.createStatement().execute("select 1");
    }
}
