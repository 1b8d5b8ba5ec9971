package com.acme.ferry;

import com.acme.db.Db;
import org.hibernate.Session;

final class Crossings {
    Object find(long id) {
        Session session = Db.session(); // expect: unscoped-accessor-use
        return session.get("Crossing", id);
    }
}
