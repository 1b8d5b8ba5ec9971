package com.acme.tickets;

import org.apache.ibatis.session.SqlSessionManager; // expect: forbidden-import

final class MyBatisManagedSession {
    private SqlSessionManager tickets; // expect: factory-held-outside-db

    void book(Object ticket) {
        tickets.startManagedSession();
        try {
            tickets.insert("ticket.insert", ticket);
            tickets.commit();
        } finally {
            tickets.close();
        }
    }
}
