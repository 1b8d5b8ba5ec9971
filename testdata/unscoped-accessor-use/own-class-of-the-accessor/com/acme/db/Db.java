package com.acme.db;

public final class Db {
    public static DbSession session() {
        DbSession session = session("main");
        session.run("set search_path to main");
        return session;
    }

    public static DbSession session(String tenant) {
        return new DbSession();
    }

    static void ping() {
        session().run("select 1"); // expect: unscoped-accessor-use
    }
}
