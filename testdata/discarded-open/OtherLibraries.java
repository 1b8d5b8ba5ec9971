package com.acme.museum;

import com.mongodb.client.MongoClient;
import io.ebean.DB;
import java.util.List;
import javax.jdo.PersistenceManagerFactory;
import org.apache.ibatis.session.SqlSessionFactory;
import org.eclipse.persistence.sessions.server.Server;
import org.jdbi.v3.core.Jdbi;
import org.jooq.impl.DSL;
import org.neo4j.driver.Driver;
import org.sql2o.Sql2o;

final class OtherLibraries {
    void neo4j(Driver driver) {
        driver.session().run("match (n) detach delete n"); // expect: discarded-open
    }

    List<String> jdbi(Jdbi jdbi) {
        return jdbi.open().createQuery("select name from painting").mapTo(String.class).list(); // expect: discarded-open
    }

    int jdbiOf(String url) {
        return Jdbi.open(url).execute("delete from painting where lost"); // expect: discarded-open
    }

    List<String> myBatis(SqlSessionFactory factory) {
        return factory.openSession().selectList("painting.names"); // expect: discarded-open
    }

    List<String> sql2o(Sql2o sql2o) {
        return sql2o.open().createQuery("select name from painting").executeAndFetch(String.class); // expect: discarded-open
    }

    void ebean(Object painting) {
        DB.beginTransaction().setBatchMode(true); // expect: discarded-open
        DB.save(painting);
    }

    void mongo(MongoClient client) {
        client.startSession().startTransaction(); // expect: discarded-open
    }

    void jdo(PersistenceManagerFactory factory, Object painting) {
        factory.getPersistenceManager().makePersistent(painting); // expect: discarded-open
    }

    Object eclipseLink(Server server, Class<?> type) {
        return server.acquireClientSession().readObject(type); // expect: discarded-open
    }

    int jooq(String url) {
        return DSL.using(url).fetchCount(DSL.table("painting")); // expect: discarded-open
    }
}
