package com.acme.vineyard;

import java.util.List;
import javax.jdo.Extent;
import javax.jdo.PersistenceManager;
import javax.jdo.Query;
import org.eclipse.persistence.queries.CursoredStream;
import org.eclipse.persistence.queries.ReadAllQuery;
import org.eclipse.persistence.sessions.Session;

final class JdoAndEclipseLink {
    int bottles(PersistenceManager manager, Class<?> wine) {
        Query<?> query = manager.newQuery(wine); // expect: unclosed-cursor-or-stream
        return ((List<?>) query.execute()).size();
    }

    int closed(PersistenceManager manager, Class<?> wine) {
        Query<?> query = manager.newQuery(wine);
        try {
            return ((List<?>) query.execute()).size();
        } finally {
            query.closeAll();
        }
    }

    boolean any(PersistenceManager manager, Class<?> wine) {
        Extent<?> extent = manager.getExtent(wine); // expect: unclosed-cursor-or-stream
        return extent.iterator().hasNext();
    }

    /** The manager closes its queries. */
    int closedWithTheManager(javax.jdo.PersistenceManagerFactory factory, Class<?> wine) {
        try (PersistenceManager manager = factory.getPersistenceManager()) {
            Query<?> query = manager.newQuery(wine);
            return ((List<?>) query.execute()).size();
        }
    }

    int read(Session session, ReadAllQuery all) {
        all.useCursoredStream();
        CursoredStream stream = (CursoredStream) session.executeQuery(all);
        try {
            return stream.size();
        } finally {
            stream.close();
        }
    }
}
