package com.acme.mill;

import com.mchange.v1.db.sql.ConnectionUtils;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.commons.dbutils.DbUtils;
import org.apache.commons.io.IOUtils;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.springframework.jdbc.support.JdbcUtils;

final class CloseHelpersOfLibraries {
    private final DataSource mill;

    CloseHelpersOfLibraries(DataSource mill) {
        this.mill = mill;
    }

    int dbUtils() throws SQLException {
        Connection connection = null;
        Statement statement = null;
        ResultSet rows = null;
        try {
            connection = mill.getConnection();
            statement = connection.createStatement();
            rows = statement.executeQuery("select sum(sacks) from flour");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            DbUtils.closeQuietly(connection, statement, rows);
        }
    }

    int springUtils() throws SQLException {
        Connection connection = mill.getConnection();
        Statement statement = null;
        ResultSet rows = null;
        try {
            statement = connection.createStatement();
            rows = statement.executeQuery("select sum(sacks) from bran");
            return rows.next() ? rows.getInt(1) : 0;
        } finally {
            JdbcUtils.closeResultSet(rows);
            JdbcUtils.closeStatement(statement);
            JdbcUtils.closeConnection(connection);
        }
    }

    void rolledBack() throws SQLException {
        Connection connection = mill.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.commit();
        } finally {
            DbUtils.rollbackAndCloseQuietly(connection);
        }
    }

    String attempt() throws SQLException {
        Connection connection = mill.getConnection();
        try {
            return connection.getSchema();
        } finally {
            ConnectionUtils.attemptClose(connection);
        }
    }

    int ioUtils(SqlSessionFactory factory) {
        SqlSession session = factory.openSession();
        try {
            return session.selectOne("flour.count");
        } finally {
            IOUtils.closeQuietly(session);
        }
    }

    /** Rolling back quietly is not closing. */
    void onlyRolledBack() throws SQLException {
        Connection connection = mill.getConnection(); // expect: unclosed-session
        try {
            connection.setAutoCommit(false);
            connection.commit();
        } finally {
            DbUtils.rollback(connection);
        }
    }
}
