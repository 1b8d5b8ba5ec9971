package com.acme.harbor.db;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** On success the connection belongs to what is returned; only a failure closes it here. */
final class HandedToALibraryOrClosed {
    private final DataSource harbor;

    HandedToALibraryOrClosed(DataSource harbor) {
        this.harbor = harbor;
    }

    Liquibase changes(String log) throws SQLException, LiquibaseException {
        Connection connection = harbor.getConnection();
        try {
            Database database = DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDatabaseChangeLogTableName("changes");
            return new Liquibase(log, new ClassLoaderResourceAccessor(), database);
        } catch (LiquibaseException e) {
            connection.close();
            throw e;
        }
    }
}
