package com.acme.payroll;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.support.JdbcDaoSupport;
import org.springframework.jdbc.datasource.DataSourceUtils;

final class SpringHelpers extends JdbcDaoSupport {
    private final DataSource payroll;
    private final JdbcTemplate template;

    SpringHelpers(DataSource payroll) {
        this.payroll = payroll;
        this.template = new JdbcTemplate(payroll);
        setDataSource(payroll);
    }

    /** Without a transaction around it nobody gives this connection back. */
    BigDecimal total(int month) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(payroll); // expect: unclosed-session
        try (PreparedStatement statement = connection.prepareStatement("select sum(amount) from wage where month = ?")) {
            statement.setInt(1, month);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getBigDecimal(1) : BigDecimal.ZERO;
            }
        }
    }

    String schema() throws SQLException {
        Connection connection = getConnection(); // expect: unclosed-session
        return connection.getSchema();
    }

    String released() throws SQLException {
        Connection connection = DataSourceUtils.getConnection(payroll);
        try {
            return connection.getCatalog();
        } finally {
            DataSourceUtils.releaseConnection(connection, payroll);
        }
    }

    String releasedBySupport() throws SQLException {
        Connection connection = getConnection();
        try {
            return connection.getCatalog();
        } finally {
            releaseConnection(connection);
        }
    }

    int count() {
        Integer count = template.queryForObject("select count(*) from wage", Integer.class);
        return count == null ? 0 : count;
    }
}
