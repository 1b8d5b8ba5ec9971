package com.acme.clinic;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.fail;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ExpectedException;

/** A test of a pool: what happens after the close is what it asks. */
public class ClosedOnPurpose {
    @Rule
    public final ExpectedException thrown = ExpectedException.none();

    private DataSource pool;

    @Test
    public void failsInATry() throws SQLException {
        Connection connection = pool.getConnection();
        connection.close();
        try {
            connection.rollback();
            fail("it is closed");
        } catch (SQLException e) {
            // as it should
        }
    }

    @Test(expected = SQLException.class)
    public void failsByAnnotation() throws SQLException {
        Connection connection = pool.getConnection();
        connection.close();
        connection.commit();
    }

    @Test
    public void failsInALambda() throws SQLException {
        Connection connection = pool.getConnection();
        connection.close();
        assertThrows(SQLException.class, () -> connection.commit());
        assertThrows(SQLException.class, connection::rollback);
    }

    @Test
    public void failsByARule() throws SQLException {
        Connection connection = pool.getConnection();
        connection.close();
        thrown.expect(SQLException.class);
        connection.commit();
    }

    @Test
    public void byMistake() throws SQLException {
        Connection connection = pool.getConnection();
        connection.close();
        connection.setAutoCommit(true); // expect: use-after-close
    }
}
