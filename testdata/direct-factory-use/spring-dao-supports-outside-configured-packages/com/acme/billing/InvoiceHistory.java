package com.acme.billing;

import org.hibernate.Session;
import org.springframework.orm.hibernate3.support.HibernateDaoSupport;

public class InvoiceHistory extends HibernateDaoSupport {
    Object load(long id) {
        Session session = getSession(); // expect: direct-factory-use
        try {
            return session.get("Invoice", id);
        } finally {
            releaseSession(session);
        }
    }
}
