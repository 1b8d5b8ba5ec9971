package com.acme.clinic;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.apache.ibatis.session.SqlSession;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.support.SqlSessionDaoSupport;

final class JavaxInjected {
    static final class Patients {
        private EntityManager manager;

        @PersistenceContext(unitName = "clinic")
        public void setManager(EntityManager manager) {
            this.manager = manager;
        }

        void remove(Object patient) {
            manager.remove(patient);
            manager.close(); // expect: managed-session-closed
        }
    }

    static final class Wards extends SqlSessionDaoSupport {
        int close(String ward) {
            SqlSession session = getSqlSession();
            int closed = session.update("ward.close", ward);
            session.close(); // expect: managed-session-closed
            return closed;
        }

        int open(String ward) {
            return getSqlSession().update("ward.open", ward);
        }
    }

    static final class Beds {
        private final SqlSessionTemplate template;

        @Autowired
        private SqlSession injected;

        Beds(SqlSessionTemplate template) {
            this.template = template;
        }

        int make(String ward) {
            int made = template.insert("bed.make", ward) + injected.insert("bed.make", ward);
            template.close(); // expect: managed-session-closed
            injected.close(); // expect: managed-session-closed
            return made;
        }
    }
}
