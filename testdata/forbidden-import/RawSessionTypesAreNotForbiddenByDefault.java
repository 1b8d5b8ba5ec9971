package com.acme.clinic;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.apache.ibatis.session.SqlSession;
import org.hibernate.Session;

final class RawSessionTypesAreNotForbiddenByDefault {
    private EntityManager visits;

    boolean any(Connection connection, Session session, SqlSession mapped) {
        return connection != null || session.isOpen() || mapped != null || visits.isOpen();
    }
}
