package com.acme.freight.dao;

import org.hibernate.SessionFactory;

record DbCodeMayHold(SessionFactory loads) {
    DbCodeMayHold {
        loads.isClosed();
    }
}
