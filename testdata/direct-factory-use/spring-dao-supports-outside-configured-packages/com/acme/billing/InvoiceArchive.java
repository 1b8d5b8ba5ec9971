package com.acme.billing;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.support.JdbcDaoSupport;

public class InvoiceArchive extends JdbcDaoSupport {
    String catalog() throws SQLException {
        Connection connection = getConnection(); // expect: direct-factory-use
        try {
            return connection.getCatalog();
        } finally {
            releaseConnection(connection);
        }
    }
}
