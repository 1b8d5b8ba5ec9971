package com.acme.sluice;

import com.acme.infra.Dialect;
import com.acme.infra.Execution;
import com.acme.infra.Statements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** What a method of unknown code is given, it may close or keep: only what nobody gets is surely lost. */
final class HandedToAnotherObject {
    private final DataSource source;

    HandedToAnotherObject(DataSource source) {
        this.source = source;
    }

    void setters(Execution execution, Connection connection) throws SQLException {
        execution.setConnection(source.getConnection());
        execution.statement(connection.prepareStatement("update sluice set open = 1"));
    }

    void unknownHelper(Connection connection) throws SQLException {
        Statements.run(connection.createStatement(), "update sluice set open = 0");
    }

    int named(Execution execution, Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select 1");
        execution.setStatement(statement);
        return execution.run();
    }

    boolean looked() throws SQLException {
        return Objects.nonNull(source.getConnection()); // expect: discarded-open
    }

    void printed() throws SQLException {
        System.out.println(source.getConnection()); // expect: discarded-open
    }

    /** It is given away and closed here as well: then it has to be closed on every path. */
    void closedHere(Execution execution) throws SQLException {
        Connection connection = source.getConnection(); // expect: close-not-guaranteed
        execution.setConnection(connection);
        execution.run();
        connection.close();
    }

    String lent(Dialect dialect) throws SQLException {
        Connection connection = source.getConnection(); // expect: unclosed-session
        return dialect.describe(connection);
    }
}
