package com.acme.ferry;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

final class TernaryAndLambdaWithoutAName {
    private final DataSource near;
    private final DataSource far;

    TernaryAndLambdaWithoutAName(DataSource near, DataSource far) {
        this.near = near;
        this.far = far;
    }

    String schema(boolean here) throws SQLException {
        return (here ? near.getConnection() : far.getConnection()).getSchema(); // expect: discarded-open, discarded-open
    }

    Callable<String> later() {
        return () -> near.getConnection().getCatalog(); // expect: discarded-open
    }

    void each(SessionFactory factory, Iterable<Object> crossings) {
        try {
            crossings.forEach(crossing -> System.out.println(crossing));
        } catch (IllegalStateException e) {
            factory.openSession().createMutationQuery("delete from Crossing").executeUpdate(); // expect: discarded-open
        }
    }

    private final String product = product();

    private String product() {
        try {
            return far.getConnection().getMetaData().getDatabaseProductName(); // expect: discarded-open
        } catch (SQLException e) {
            return "";
        }
    }
}
