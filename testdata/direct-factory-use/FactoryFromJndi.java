package com.acme.orders;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource; // expect: forbidden-import

final class FactoryFromJndi {
    boolean cast() throws NamingException, SQLException {
        InitialContext context = new InitialContext();
        DataSource orders = (DataSource) context.lookup("java:comp/env/jdbc/orders");
        try (Connection connection = orders.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean castInTheChain(InitialContext context) throws NamingException, SQLException {
        try (Connection connection = ((DataSource) context.lookup("java:comp/env/jdbc/orders")).getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }

    boolean inferred() throws NamingException, SQLException {
        DataSource orders = InitialContext.doLookup("java:comp/env/jdbc/orders");
        try (Connection connection = orders.getConnection()) { // expect: direct-factory-use
            return connection.isValid(1);
        }
    }
}
