package com.acme.clinic;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.commons.dbutils.QueryRunner;
import org.apache.commons.dbutils.handlers.ScalarHandler;

final class DbUtilsQueryRunnerManagesItself {
    private final QueryRunner queries;

    DbUtilsQueryRunnerManagesItself(DataSource visits) {
        this.queries = new QueryRunner(visits);
    }

    long count() throws SQLException {
        return queries.query("select count(*) from visit", new ScalarHandler<Long>());
    }
}
