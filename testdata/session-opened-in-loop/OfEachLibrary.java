package com.acme.library.dao;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

class OfEachLibrary {
    void myBatis(SqlSessionFactory factory, List<Long> ids) {
        for (Long id : ids) {
            try (SqlSession session = factory.openSession()) { // expect: session-opened-in-loop
                session.selectOne("loan", id);
            }
        }
    }

    void jdbi(Jdbi jdbi, List<Long> ids) {
        for (Long id : ids) {
            try (Handle handle = jdbi.open()) { // expect: session-opened-in-loop
                handle.execute("delete from loan where id = ?", id);
            }
        }
    }

    void neo4j(Driver driver, List<Long> ids) {
        for (Long id : ids) {
            try (Session session = driver.session()) { // expect: session-opened-in-loop
                session.run("match (l:Loan) where l.id = " + id + " delete l");
            }
        }
    }

    void mongo(MongoClient client, List<Long> ids) {
        for (Long id : ids) {
            try (ClientSession session = client.startSession()) { // expect: session-opened-in-loop
                client.getDatabase("library").getCollection("l" + id).drop(session);
            }
        }
    }
}
