package com.acme.bakery;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;

final class HeaderChainsOfLibraries {
    int myBatis(SqlSessionFactory factory) throws IOException {
        int count = 0;
        try (Cursor<String> breads = factory.openSession().selectCursor("bread.names")) { // expect: discarded-open
            for (String bread : breads) {
                count += bread.length();
            }
        }
        return count;
    }

    String jdbi(Jdbi jdbi) {
        try (ResultIterator<String> breads = jdbi.open().createQuery("select name from bread").mapTo(String.class).iterator()) { // expect: discarded-open
            return breads.hasNext() ? breads.next() : "";
        }
    }

    void neo4j(Driver driver) {
        try (Transaction transaction = driver.session().beginTransaction()) { // expect: discarded-open
            transaction.run("match (b:Bread) delete b");
            transaction.commit();
        }
    }

    void lent(SqlSessionFactory factory) throws SQLException {
        try (SqlSession session = factory.openSession();
                Statement statement = session.getConnection().createStatement()) {
            statement.execute("analyze");
        }
    }

    int right(SqlSessionFactory factory) throws IOException {
        int count = 0;
        try (SqlSession session = factory.openSession();
                Cursor<String> breads = session.selectCursor("bread.names")) {
            for (String bread : breads) {
                count += bread.length();
            }
        }
        return count;
    }
}
