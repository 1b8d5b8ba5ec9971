package com.acme.clinic;

import org.javalite.activejdbc.Base;

final class ThreadBoundActiveJdbc {
    void run(String url, String user, String password, Runnable work) {
        Base.open("org.postgresql.Driver", url, user, password);
        try {
            work.run();
        } finally {
            Base.close();
        }
    }
}
