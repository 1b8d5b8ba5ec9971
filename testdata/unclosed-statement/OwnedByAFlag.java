package com.acme.weir;

import com.acme.infra.Execution;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A getter lends; a close that depends on a flag does not make it the method's own. */
final class OwnedByAFlag {
    static void end(Execution execution, boolean keep) throws SQLException {
        PreparedStatement statement = execution.statement();
        execution.warn();
        if (!keep) {
            statement.close();
        }
    }

    static int always(Execution execution) throws SQLException {
        PreparedStatement statement = execution.statement(); // expect: unclosed-statement
        int count = statement.executeUpdate();
        statement.close();
        return count;
    }
}
