package com.acme.harbor.db;

import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.orm.hibernate5.SessionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A session in a holder that is bound to the thread is closed by whoever takes the holder off again. */
final class HeldBySpringsTransaction {
    private final SessionFactory sessions;

    HeldBySpringsTransaction(SessionFactory sessions) {
        this.sessions = sessions;
    }

    void open() {
        if (!TransactionSynchronizationManager.hasResource(sessions)) {
            Session session = sessions.openSession();
            session.setHibernateFlushMode(FlushMode.MANUAL);
            TransactionSynchronizationManager.bindResource(sessions, new SessionHolder(session));
        }
    }

    void close() {
        SessionHolder holder = (SessionHolder) TransactionSynchronizationManager.unbindResource(sessions);
        holder.getSession().close();
    }
}
