package com.acme.freight;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource; // expect: forbidden-import
import org.springframework.jdbc.core.JdbcTemplate;

final class DataSourceThatIsOpened {
    private final DataSource loads; // expect: factory-held-outside-db
    private final JdbcTemplate jdbc;

    DataSourceThatIsOpened(DataSource loads) { // expect: factory-held-outside-db
        this.loads = loads;
        this.jdbc = new JdbcTemplate(loads);
    }

    boolean reachable() throws SQLException {
        try (Connection connection = loads.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1) && jdbc.getFetchSize() > 0;
        }
    }
}
