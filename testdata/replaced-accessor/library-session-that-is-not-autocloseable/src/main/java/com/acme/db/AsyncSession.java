package com.acme.db;

import org.hibernate.Session;

public final class AsyncSession {
    public static Session open() {
        return Db.session();
    }
}
