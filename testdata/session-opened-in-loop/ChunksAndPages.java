package com.acme.library.dao;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class ChunksAndPages {
    void steps(SessionFactory factory, List<Object> loans, int size) {
        for (int from = 0; from < loans.size(); from += size) {
            try (Session session = factory.openSession()) {
                loans.subList(from, Math.min(from + size, loans.size())).forEach(session::persist);
            }
        }
    }

    void chunks(SessionFactory factory, List<List<Object>> parts) {
        for (List<Object> part : parts) {
            try (Session session = factory.openSession()) {
                part.forEach(session::persist);
            }
        }
    }

    void pages(SessionFactory factory, int pageCount) {
        for (int page = 0; page < pageCount; page++) {
            try (Session session = factory.openSession()) {
                session.createQuery("from Loan", Object.class).setFirstResult(page * 100).setMaxResults(100).list();
            }
        }
    }

    void untilNothingIsLeft(SessionFactory factory) {
        int deleted;
        do {
            try (Session session = factory.openSession()) {
                deleted = session.createMutationQuery("delete from Loan where old").executeUpdate();
            }
        } while (deleted > 0);
    }
}
