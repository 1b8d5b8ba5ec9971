package com.acme.clinic;

import com.ibatis.sqlmap.client.SqlMapClient; // expect: forbidden-import
import com.mongodb.client.MongoClient; // expect: forbidden-import
import com.zaxxer.hikari.HikariDataSource; // expect: forbidden-import
import io.ebean.Database; // expect: forbidden-import
import io.r2dbc.spi.ConnectionFactory; // expect: forbidden-import
import io.vertx.sqlclient.Pool; // expect: forbidden-import
import jakarta.persistence.EntityManagerFactory; // expect: forbidden-import
import java.sql.DriverManager; // expect: forbidden-import
import java.util.Set;
import javax.jdo.PersistenceManagerFactory; // expect: forbidden-import
import javax.sql.DataSource; // expect: forbidden-import
import javax.sql.XADataSource; // expect: forbidden-import
import org.apache.ibatis.session.SqlSessionFactory; // expect: forbidden-import
import org.eclipse.persistence.sessions.server.Server; // expect: forbidden-import
import org.hibernate.SessionFactory; // expect: forbidden-import
import org.jdbi.v3.core.Jdbi; // expect: forbidden-import
import org.keycloak.models.KeycloakSessionFactory; // expect: forbidden-import
import org.neo4j.driver.Driver; // expect: forbidden-import
import org.sql2o.Sql2o; // expect: forbidden-import

final class EveryFactoryOfTheModels {
    static final Set<Class<?>> FACTORIES = Set.of(
            SqlMapClient.class,
            MongoClient.class,
            HikariDataSource.class,
            Database.class,
            ConnectionFactory.class,
            Pool.class,
            EntityManagerFactory.class,
            DriverManager.class,
            PersistenceManagerFactory.class,
            DataSource.class,
            XADataSource.class,
            SqlSessionFactory.class,
            Server.class,
            SessionFactory.class,
            Jdbi.class,
            KeycloakSessionFactory.class,
            Driver.class,
            Sql2o.class);
}
